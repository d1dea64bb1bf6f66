package org.tierwise.exports.preview;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** Draws a chart of the workbook from the values that are kept in it. */
final class ChartPainter {
    private static final Color GREY = new Color(0xD9D9D9);
    private static final Color LETTERS = new Color(0x404040);
    private static final Color NOTHING = new Color(0, 0, 0, 0);
    private static final float LINE_POINTS = 2.25F;
    private static final double POINT = 5;
    private static final float NAMES_SHARE = 0.4F;
    private static final int NAMES_LINES = 2;

    private final ChartContent content;

    private ChartPainter(ChartContent content) {
        this.content = content;
    }

    static ChartPainter of(XSSFChart chart, XSSFWorkbook workbook) {
        return new ChartPainter(ChartContent.of(chart, workbook));
    }

    void draw(Graphics2D paper, Rectangle2D place) {
        CategoryPlot plot =
                new CategoryPlot(content.values(), categoryAxis(), valueAxis(), renderer());
        plot.setOrientation(content.bars() ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(GREY);
        plot.setRangeGridlineStroke(new BasicStroke(0.5F));
        plot.setOutlineVisible(false);
        JFreeChart chart = new JFreeChart(content.title(), font(Font.BOLD, 12), plot, true);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setBorderVisible(true);
        chart.setBorderPaint(GREY);
        chart.setBorderStroke(new BasicStroke(0.75F));
        chart.setPadding(new RectangleInsets(4, 6, 4, 10));
        chart.getTitle().setPaint(LETTERS);
        chart.getLegend().setPosition(RectangleEdge.BOTTOM);
        chart.getLegend().setItemFont(font(Font.PLAIN, 9));
        chart.getLegend().setItemPaint(LETTERS);
        chart.getLegend().setBorder(0, 0, 0, 0);
        chart.draw(paper, place);
    }

    private CategoryItemRenderer renderer() {
        CategoryItemRenderer renderer = content.bars() ? bars() : line();
        List<Optional<Color>> colours = content.colours();
        for (int i = 0; i < colours.size(); i++) {
            renderer.setSeriesPaint(i, colours.get(i).orElse(NOTHING));
            renderer.setSeriesVisibleInLegend(i, colours.get(i).isPresent());
        }
        return renderer;
    }

    private BarRenderer bars() {
        BarRenderer bars = content.stacked() ? new StackedBarRenderer() : new BarRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        bars.setItemMargin(0);
        return bars;
    }

    private static LineAndShapeRenderer line() {
        LineAndShapeRenderer line = new LineAndShapeRenderer(true, true);
        line.setDefaultStroke(new BasicStroke(LINE_POINTS));
        line.setAutoPopulateSeriesStroke(false);
        line.setDefaultShape(new Ellipse2D.Double(-POINT / 2, -POINT / 2, POINT, POINT));
        line.setAutoPopulateSeriesShape(false);
        return line;
    }

    private CategoryAxis categoryAxis() {
        CategoryAxis axis = new CategoryAxis(content.categoryTitle());
        letter(axis);
        axis.setAxisLinePaint(GREY);
        axis.setTickMarksVisible(false);
        axis.setMaximumCategoryLabelWidthRatio(content.bars() ? NAMES_SHARE : 0);
        axis.setMaximumCategoryLabelLines(content.bars() ? NAMES_LINES : 1);
        axis.setLowerMargin(0.02);
        axis.setUpperMargin(0.02);
        axis.setCategoryMargin(content.gapShare());
        return axis;
    }

    private NumberAxis valueAxis() {
        NumberAxis axis = new NumberAxis(content.valueTitle());
        letter(axis);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setNumberFormatOverride(new SheetNumberFormat(content.valueFormat()));
        return axis;
    }

    private void letter(Axis axis) {
        axis.setTickLabelFont(font(Font.PLAIN, 9));
        axis.setTickLabelPaint(LETTERS);
        axis.setLabelFont(font(Font.PLAIN, 9));
        axis.setLabelPaint(LETTERS);
    }

    private Font font(int style, int points) {
        return SheetFonts.forText(SheetFonts.arial(style, points), content.words());
    }
}
