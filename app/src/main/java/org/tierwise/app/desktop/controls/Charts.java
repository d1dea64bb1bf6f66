package org.tierwise.app.desktop.controls;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.tierwise.app.desktop.theme.ChartColours;
import org.tierwise.app.desktop.theme.Theme;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.text.DecimalFormat;
import java.util.Objects;
import java.util.stream.DoubleStream;

/** The look that all charts share: no box, no grey, thin rules, one size of text. */
public final class Charts {
    private static final int STEPS = 5;
    private static final float LABEL_SIZE = 12.5f;
    private static final float RANGE_SIZE = 12.25f;
    private static final BasicStroke RULE = new BasicStroke(1);

    private Charts() {}

    /**
     * Has the fonts of charts read, which takes a fifth of a second once, without waiting for it:
     * the first chart would keep the window from answering meanwhile.
     */
    public static void readFonts() {
        Thread.ofPlatform().daemon().name("chart-fonts").start(Charts::measureText);
    }

    private static void measureText() {
        Graphics2D paper = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
        paper.getFontMetrics(font("0"));
        paper.dispose();
    }

    /** Text of charts. */
    public static Font font() {
        return new Font(Theme.fontFamily(), Font.PLAIN, 12);
    }

    /** Text of charts that has every letter of some words, for words that are drawn aslant. */
    public static Font font(String words) {
        Font usual = font();
        return usual.canDisplayUpTo(words) < 0
                ? usual
                : new Font(Font.SANS_SERIF, Font.PLAIN, usual.getSize());
    }

    /**
     * The same text for labels inside a plot. FXGraphics2D forgets its font when a clip ends, and
     * then takes an equal font for one that is set already; fonts that differ by a hair are set.
     */
    public static Font labelFont() {
        return font().deriveFont(LABEL_SIZE);
    }

    /** Flat bars that say their value, with two digits, where they end. */
    public static void labelAtTheEnd(BarRenderer bars) {
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDefaultItemLabelGenerator(
                new StandardCategoryItemLabelGenerator("{2}", new DecimalFormat("0.00")));
        bars.setDefaultItemLabelFont(labelFont());
        bars.setDefaultItemLabelsVisible(true);
        bars.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    }

    /** Round steps along an axis that is {@code length} long, some {@value #STEPS} of them. */
    public static void steps(NumberAxis axis, double length) {
        double raw = Math.max(length, Double.MIN_NORMAL) / STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step =
                DoubleStream.of(1, 2, 5, 10)
                        .map(factor -> factor * power)
                        .filter(candidate -> candidate >= raw * 0.999)
                        .findFirst()
                        .orElse(raw);
        axis.setTickUnit(new NumberTickUnit(step, new DecimalFormat("0.##")));
    }

    /** Colours and text of a chart whose values run along the range axis. */
    public static void dress(JFreeChart chart, ChartColours colours) {
        chart.setBackgroundPaint(colours.paper());
        chart.setPadding(new RectangleInsets(4, 4, 4, 12));
        chart.setAntiAlias(true);
        Plot plot = chart.getPlot();
        plot.setBackgroundPaint(colours.paper());
        plot.setOutlineVisible(false);
        plot.setNoDataMessageFont(font());
        plot.setNoDataMessagePaint(colours.quiet());
        switch (plot) {
            case XYPlot xy -> {
                xy.setDomainGridlinesVisible(false);
                xy.setRangeGridlinePaint(colours.rule());
                xy.setRangeGridlineStroke(RULE);
                dress(xy.getDomainAxis(), colours);
                dress(xy.getRangeAxis(), colours);
                xy.getRangeAxis().setTickLabelFont(font().deriveFont(RANGE_SIZE));
            }
            case CategoryPlot category -> {
                category.setDomainGridlinesVisible(false);
                category.setRangeGridlinePaint(colours.rule());
                category.setRangeGridlineStroke(RULE);
                dress(category.getDomainAxis(), colours);
                dress(category.getRangeAxis(), colours);
                category.getRangeAxis().setTickLabelFont(font().deriveFont(RANGE_SIZE));
            }
            default -> throw new IllegalArgumentException("no look for " + plot.getPlotType());
        }
    }

    private static void dress(Axis axis, ChartColours colours) {
        axis.setLabelFont(font(Objects.requireNonNullElse(axis.getLabel(), "")));
        axis.setTickLabelFont(font());
        axis.setLabelPaint(colours.quiet());
        axis.setTickLabelPaint(colours.quiet());
        axis.setAxisLinePaint(colours.rule());
        axis.setTickMarksVisible(false);
    }
}
