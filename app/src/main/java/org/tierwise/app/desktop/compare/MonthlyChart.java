package org.tierwise.app.desktop.compare;

import javafx.beans.value.ObservableValue;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.fx.ChartViewer;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.GroupedStackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.KeyToGroupMap;
import org.jfree.data.category.DefaultCategoryDataset;
import org.tierwise.app.desktop.controls.ChartPane;
import org.tierwise.app.desktop.controls.Charts;
import org.tierwise.app.desktop.theme.ChartColours;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;

import java.awt.Color;
import java.util.List;
import java.util.Optional;

/** Two bars for each month, stacked by the dearest parts: staying left, moving right. */
final class MonthlyChart {
    private static final double ROOM = 0.06;
    private static final int LABELS = 12;

    private final DefaultCategoryDataset data = new DefaultCategoryDataset();
    private final GroupedStackedBarRenderer bars = new GroupedStackedBarRenderer();
    private final NumberAxis cost = new NumberAxis();
    private final CategoryPlot plot;
    private final JFreeChart chart;
    private final ChartViewer viewer;
    private final CashFlowViewModel model;
    private final ObservableValue<Theme> theme;

    /** A part in one of the two bars of a month. */
    private record Series(int part, Side side) implements Comparable<Series> {
        @Override
        public int compareTo(Series other) {
            int sides = side.compareTo(other.side);
            return sides == 0 ? Integer.compare(part, other.part) : sides;
        }
    }

    private enum Side {
        STAYING,
        MOVING
    }

    /** A month that says its number only where there is room for it. */
    private record MonthLabel(int number, int step) implements Comparable<MonthLabel> {
        @Override
        public int compareTo(MonthLabel other) {
            return Integer.compare(number, other.number);
        }

        @Override
        public String toString() {
            return number % step == 0 ? Integer.toString(number) : "";
        }
    }

    MonthlyChart(CashFlowViewModel model, ObservableValue<Theme> theme) {
        this.model = model;
        this.theme = theme;
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        bars.setItemMargin(0.02);
        CategoryAxis months = new CategoryAxis();
        months.setCategoryMargin(0.2);
        months.setLowerMargin(0.005);
        months.setUpperMargin(0.005);
        months.setMaximumCategoryLabelWidthRatio(3);
        plot = new CategoryPlot(data, months, cost, bars);
        chart = new JFreeChart(null, Charts.font(), plot, true);
        viewer = new ChartPane(chart);
        model.monthlyProperty().subscribe(payments -> fill());
        theme.subscribe(now -> fill());
    }

    ChartViewer node() {
        return viewer;
    }

    private void fill() {
        Optional<MonthlyPayments> payments = model.monthlyProperty().get();
        chart.setNotify(false);
        Charts.dress(chart, ChartColours.of(theme.getValue()));
        data.clear();
        viewer.setAccessibleText(Words.of("monthly.chart"));
        payments.ifPresent(known -> fill(known.parts()));
        chart.setNotify(true);
    }

    private void fill(List<MonthlyPayments.Part> parts) {
        KeyToGroupMap sides = new KeyToGroupMap(Side.STAYING);
        int months = parts.getFirst().staying().size();
        int step = Math.max(1, (months - 1) / LABELS);
        double[] staying = new double[months];
        double[] moving = new double[months];
        for (Side side : Side.values()) {
            for (int i = 0; i < parts.size(); i++) {
                Series series = new Series(i, side);
                sides.mapKeyToGroup(series, side);
                for (int month = 0; month < months; month++) {
                    double amount =
                            Money.onChart(
                                    side == Side.STAYING
                                            ? parts.get(i).staying().get(month)
                                            : parts.get(i).moving().get(month));
                    (side == Side.STAYING ? staying : moving)[month] += Math.max(0, amount);
                    data.addValue(amount, series, new MonthLabel(month, step));
                }
            }
        }
        bars.setSeriesToGroupMap(sides);
        colour(parts);
        scale(staying, moving);
    }

    private void colour(List<MonthlyPayments.Part> parts) {
        ChartColours colours = ChartColours.of(theme.getValue());
        LegendItemCollection legend = new LegendItemCollection();
        for (int i = 0; i < parts.size(); i++) {
            Color colour = colour(i, parts.size(), colours);
            LegendItem item = new LegendItem(parts.get(i).name(), colour);
            item.setLabelFont(Charts.font());
            item.setLabelPaint(colours.ink());
            legend.add(item);
            for (Side side : Side.values()) {
                bars.setSeriesPaint(data.getRowIndex(new Series(i, side)), colour);
            }
        }
        plot.setFixedLegendItems(legend);
        LegendTitle title = chart.getLegend();
        title.setPosition(RectangleEdge.TOP);
        title.setItemFont(Charts.font(parts.getLast().name()));
        title.setItemPaint(colours.ink());
        title.setBackgroundPaint(colours.paper());
        title.setFrame(BlockBorder.NONE);
    }

    /** What moving costs once stands out; the sum of small parts is grey. */
    private static Color colour(int part, int parts, ChartColours colours) {
        if (part == parts - 1) {
            return colours.more();
        }
        return colours.series().get(Math.min(part, ChartColours.SERIES - 1));
    }

    private void scale(double[] staying, double[] moving) {
        double top = 1e-3;
        for (int month = 0; month < staying.length; month++) {
            top = Math.max(top, Math.max(staying[month], moving[month]));
        }
        double least = 0;
        for (int row = 0; row < data.getRowCount(); row++) {
            for (int month = 0; month < data.getColumnCount(); month++) {
                least = Math.min(least, data.getValue(row, month).doubleValue());
            }
        }
        cost.setRange(least * (1 + ROOM), top * (1 + ROOM));
        Charts.steps(cost, top);
    }
}
