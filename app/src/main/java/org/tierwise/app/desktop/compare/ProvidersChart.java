package org.tierwise.app.desktop.compare;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.fx.ChartViewer;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;
import org.tierwise.app.desktop.controls.ChartPane;
import org.tierwise.app.desktop.controls.Charts;
import org.tierwise.app.desktop.theme.ChartColours;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;

import java.awt.Color;
import java.awt.Paint;
import java.util.List;

/** Cost of the plan with each provider, below today's cost; bars from zero. */
final class ProvidersChart {

    private static final double ROOM_FOR_LABELS = 0.22;

    private final DefaultCategoryDataset data = new DefaultCategoryDataset();
    private final NumberAxis cost = new NumberAxis();
    private final FirstApart bars = new FirstApart();
    private final JFreeChart chart;
    private final ChartViewer viewer;

    ProvidersChart(ObservableList<ProviderRow> rows, ObservableValue<Theme> theme) {
        CategoryAxis catalogues = new CategoryAxis();
        catalogues.setCategoryMargin(0.3);
        catalogues.setLowerMargin(0.01);
        catalogues.setUpperMargin(0.01);
        catalogues.setMaximumCategoryLabelWidthRatio(0.9f);
        Charts.labelAtTheEnd(bars);
        bars.setMaximumBarWidth(0.09);
        CategoryPlot plot = new CategoryPlot(data, catalogues, cost, bars);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setNoDataMessage(Words.of("providers.notPlanned"));
        chart = new JFreeChart(null, Charts.font(), plot, false);
        viewer = new ChartPane(chart);
        viewer.setAccessibleText(Words.of("providers.chart"));
        rows.subscribe(() -> fill(rows));
        fill(rows);
        theme.subscribe(this::dress);
    }

    ChartViewer node() {
        return viewer;
    }

    private void fill(List<ProviderRow> rows) {
        chart.setNotify(false);
        data.clear();
        double most = 0;
        for (ProviderRow row : rows) {
            if (row.found().isEmpty()) {
                continue;
            }
            ProviderRow.Found found = row.found().get();
            if (data.getColumnCount() == 0) {
                data.addValue(Money.onChart(found.asIs()), "", Words.of("compare.asIsSeries"));
                most = Money.onChart(found.asIs());
            }
            data.addValue(Money.onChart(found.toBe()), "", row.catalogue());
            most = Math.max(most, Money.onChart(found.toBe()));
        }
        if (most > 0) {
            cost.setRange(0, most * (1 + ROOM_FOR_LABELS));
            Charts.steps(cost, most);
        }
        chart.setNotify(true);
    }

    private void dress(Theme theme) {
        ChartColours colours = ChartColours.of(theme);
        chart.setNotify(false);
        Charts.dress(chart, colours);
        bars.asIs = colours.asIs();
        bars.setSeriesPaint(0, colours.toBe());
        bars.setDefaultItemLabelPaint(colours.ink());
        chart.getCategoryPlot().getDomainAxis().setTickLabelPaint(colours.ink());
        chart.setNotify(true);
    }

    /** Draws the first bar, which is today's cost, in a colour of its own. */
    private static final class FirstApart extends BarRenderer {
        private static final long serialVersionUID = 1;

        private Color asIs = Color.BLACK;

        @Override
        public Paint getItemPaint(int row, int column) {
            return column == 0 ? asIs : super.getItemPaint(row, column);
        }
    }
}
