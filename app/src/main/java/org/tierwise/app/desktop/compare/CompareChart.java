package org.tierwise.app.desktop.compare;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.fx.ChartViewer;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.general.DatasetUtils;
import org.tierwise.app.desktop.controls.ChartPane;
import org.tierwise.app.desktop.controls.Charts;
import org.tierwise.app.desktop.theme.ChartColours;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.model.comparison.ComparisonLine;

/** Cost of each component today and in the plan, as bars from zero. */
final class CompareChart {

    private static final double ROOM_FOR_LABELS = 0.22;
    private static final int MOST_BARS = 10;

    private final DefaultCategoryDataset data = new DefaultCategoryDataset();
    private final NumberAxis cost = new NumberAxis();
    private final BarRenderer bars = new BarRenderer();
    private final JFreeChart chart;
    private final ChartViewer viewer;

    CompareChart(ObservableList<ComparisonLine> lines, ObservableValue<Theme> theme) {
        CategoryAxis components = new CategoryAxis();
        components.setCategoryMargin(0.28);
        components.setLowerMargin(0.01);
        components.setUpperMargin(0.01);
        Charts.labelAtTheEnd(bars);
        bars.setItemMargin(0.05);
        CategoryPlot plot = new CategoryPlot(data, components, cost, bars);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        chart = new JFreeChart(null, Charts.font(), plot, true);
        viewer = new ChartPane(chart);
        viewer.setAccessibleText(Words.of("compare.chart"));
        lines.subscribe(() -> fill(lines));
        fill(lines);
        theme.subscribe(this::dress);
    }

    ChartViewer node() {
        return viewer;
    }

    private void fill(ObservableList<ComparisonLine> lines) {
        chart.setNotify(false);
        data.clear();
        for (CompareTotal bar : CompareTotal.dearest(lines, MOST_BARS)) {
            data.addValue(Money.onChart(bar.asIs()), Words.of("compare.asIsSeries"), bar.label());
            data.addValue(Money.onChart(bar.toBe()), Words.of("compare.toBeSeries"), bar.label());
        }
        if (!lines.isEmpty()) {
            scale();
        }
        chart.setNotify(true);
    }

    private void scale() {
        double most = Math.max(1e-3, DatasetUtils.findMaximumRangeValue(data).doubleValue());
        double least = DatasetUtils.findMinimumRangeValue(data).doubleValue();
        cost.setRange(Math.min(0, least * (1 + ROOM_FOR_LABELS)), most * (1 + ROOM_FOR_LABELS));
        Charts.steps(cost, most);
    }

    private void dress(Theme theme) {
        ChartColours colours = ChartColours.of(theme);
        Charts.dress(chart, colours);
        bars.setSeriesPaint(0, colours.asIs());
        bars.setSeriesPaint(1, colours.toBe());
        bars.setDefaultItemLabelPaint(colours.ink());
        chart.getCategoryPlot().getDomainAxis().setTickLabelPaint(colours.ink());
        LegendTitle legend = chart.getLegend();
        legend.setPosition(RectangleEdge.TOP);
        legend.setItemFont(Charts.font());
        legend.setItemPaint(colours.ink());
        legend.setBackgroundPaint(colours.paper());
        legend.setFrame(BlockBorder.NONE);
    }
}
