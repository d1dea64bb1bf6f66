package org.tierwise.app.desktop.compare;

import javafx.beans.value.ObservableValue;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.fx.ChartViewer;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.tierwise.app.desktop.controls.ChartPane;
import org.tierwise.app.desktop.controls.Charts;
import org.tierwise.app.desktop.theme.ChartColours;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;

import java.awt.BasicStroke;
import java.util.List;
import java.util.OptionalInt;

/** Two lines from the decision on: paid when staying, paid when moving; where they meet. */
final class CashFlowChart {
    private static final BasicStroke LINE = new BasicStroke(2.5f);
    private static final BasicStroke DASHES =
            new BasicStroke(
                    1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4}, 0);
    private static final double ROOM = 0.12;

    /** Letters of Devanagari stand higher than the font says. */
    private static final double BELOW_THE_TOP = 0.015;

    private static final int QUARTER = 3;

    private final XYSeries staying = new XYSeries(Words.of("cash.staying"));
    private final XYSeries moving = new XYSeries(Words.of("cash.moving"));
    private final NumberAxis months = new NumberAxis();
    private final NumberAxis cash = new NumberAxis();
    private final XYPlot plot;
    private final JFreeChart chart;
    private final ChartViewer viewer;
    private final CashFlowViewModel model;
    private final ObservableValue<Theme> theme;

    CashFlowChart(CashFlowViewModel model, ObservableValue<Theme> theme) {
        this.model = model;
        this.theme = theme;
        XYSeriesCollection data = new XYSeriesCollection();
        data.addSeries(staying);
        data.addSeries(moving);
        XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, false);
        lines.setDefaultStroke(LINE);
        lines.setAutoPopulateSeriesStroke(false);
        plot = new XYPlot(data, months, cash, lines);
        chart = new JFreeChart(null, Charts.font(), plot, true);
        viewer = new ChartPane(chart);
        model.paidProperty().subscribe(this::fill);
        theme.subscribe(() -> fill(model.paidProperty().get()));
        fill(model.paidProperty().get());
    }

    ChartViewer node() {
        return viewer;
    }

    private void fill(List<CashPaid> paid) {
        ChartColours colours = ChartColours.of(theme.getValue());
        chart.setNotify(false);
        Charts.dress(chart, colours);
        dress(chart.getLegend(), colours);
        plot.getRenderer().setSeriesPaint(0, colours.asIs());
        plot.getRenderer().setSeriesPaint(1, colours.toBe());
        staying.clear();
        moving.clear();
        plot.clearAnnotations();
        plot.clearDomainMarkers();
        for (CashPaid month : paid) {
            staying.add(month.month(), Money.onChart(month.staying()));
            moving.add(month.month(), Money.onChart(month.moving()));
        }
        viewer.setAccessibleText(Words.of("cash.chart"));
        if (!paid.isEmpty()) {
            scale(paid);
            label(paid.getLast());
            mark(paid, model.breakEvenProperty().get(), colours);
        }
        chart.setNotify(true);
    }

    private static void dress(LegendTitle legend, ChartColours colours) {
        legend.setPosition(RectangleEdge.TOP);
        legend.setItemFont(Charts.font());
        legend.setItemPaint(colours.ink());
        legend.setBackgroundPaint(colours.paper());
        legend.setFrame(BlockBorder.NONE);
    }

    private void scale(List<CashPaid> paid) {
        int last = paid.getLast().month();
        double top =
                paid.stream()
                        .mapToDouble(p ->
                                Math.max(Money.onChart(p.staying()), Money.onChart(p.moving())))
                        .max()
                        .orElse(1);
        double bottom = paid.stream().mapToDouble(p -> Money.onChart(p.moving())).min().orElse(0);
        double height = Math.max(top - Math.min(0, bottom), 1e-3);
        cash.setRange(Math.min(0, bottom), top + ROOM * height);
        Charts.steps(cash, height);
        months.setRange(0, last * 1.01);
        months.setTickUnit(new NumberTickUnit(Math.max(1, last / 12 / QUARTER * QUARTER)));
    }

    private void label(CashPaid end) {
        staying.setKey(Words.of("cash.stayingSum", Money.whole(end.staying())));
        moving.setKey(Words.of("cash.movingSum", Money.whole(end.moving())));
        viewer.setAccessibleText(
                Words.of(
                        "cash.chartSums",
                        Integer.toString(end.month()),
                        Money.whole(end.staying()),
                        Money.whole(end.moving())));
    }

    private void annotate(XYTextAnnotation text, TextAnchor anchor, ChartColours colours) {
        text.setFont(Charts.labelFont());
        text.setPaint(colours.ink());
        text.setTextAnchor(anchor);
        plot.addAnnotation(text, false);
    }

    private void mark(List<CashPaid> paid, OptionalInt breakEven, ChartColours colours) {
        if (breakEven.isEmpty() || breakEven.getAsInt() == 0) {
            return;
        }
        int month = breakEven.getAsInt();
        ValueMarker marker = new ValueMarker(month, colours.ink(), DASHES);
        marker.setAlpha(1);
        plot.addDomainMarker(marker);
        boolean late = month > paid.getLast().month() / 2;
        annotate(
                new XYTextAnnotation(
                        " " + Words.of("cash.breakEven", Integer.toString(month)) + " ",
                        month,
                        cash.getRange().getUpperBound()
                                - BELOW_THE_TOP * cash.getRange().getLength()),
                late ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT,
                colours);
    }
}
