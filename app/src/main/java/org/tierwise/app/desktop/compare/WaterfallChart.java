package org.tierwise.app.desktop.compare;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.fx.ChartViewer;
import org.jfree.chart.fx.interaction.ChartMouseEventFX;
import org.jfree.chart.fx.interaction.ChartMouseListenerFX;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.category.WaterfallBarRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.tierwise.app.desktop.controls.ChartPane;
import org.tierwise.app.desktop.controls.Charts;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.theme.ChartColours;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;

import java.text.DecimalFormat;

/** From the bill to the plan, component by component; a click on a bar shows its lines. */
final class WaterfallChart {
    private static final String SERIES = "cost";
    private static final double ROOM_FOR_LABELS = 0.12;

    private final DefaultCategoryDataset data = new DefaultCategoryDataset();
    private final CategoryAxis components = new CategoryAxis();
    private final NumberAxis cost = new NumberAxis();
    private final WaterfallBarRenderer bars = new WaterfallBarRenderer();
    private final JFreeChart chart;
    private final ChartViewer viewer;

    WaterfallChart(
            CompareViewModel model,
            ObjectProperty<Inspection> inspection,
            ObservableValue<Theme> theme) {
        components.setCategoryLabelPositions(CategoryLabelPositions.UP_45);
        components.setCategoryMargin(0.25);
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        bars.setDefaultItemLabelGenerator(new Labels());
        bars.setDefaultItemLabelFont(Charts.labelFont());
        bars.setDefaultItemLabelsVisible(true);
        ItemLabelPosition above =
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER);
        bars.setDefaultPositiveItemLabelPosition(above);
        bars.setDefaultNegativeItemLabelPosition(above);
        chart =
                new JFreeChart(
                        null, Charts.font(), new CategoryPlot(data, components, cost, bars), false);
        viewer = new ChartPane(chart);
        viewer.setAccessibleText(Words.of("waterfall.chart"));
        model.waterfall().subscribe(() -> fill(model.waterfall()));
        fill(model.waterfall());
        theme.subscribe(this::dress);
        viewer.addChartMouseListener(
                new ChartMouseListenerFX() {
                    @Override
                    public void chartMouseClicked(ChartMouseEventFX click) {
                        if (click.getEntity() instanceof CategoryItemEntity bar) {
                            show(model, bar.getColumnKey(), inspection);
                        }
                    }

                    @Override
                    public void chartMouseMoved(ChartMouseEventFX move) {}
                });
    }

    ChartViewer node() {
        return viewer;
    }

    private static void show(
            CompareViewModel model, Comparable<?> label, ObjectProperty<Inspection> inspection) {
        model.waterfall().stream()
                .filter(step -> step.label().equals(label))
                .flatMap(step -> step.line().stream())
                .findFirst()
                .ifPresent(line -> inspection.set(model.inspect(line)));
    }

    private void fill(ObservableList<WaterfallStep> steps) {
        chart.setNotify(false);
        data.clear();
        double highest = 0;
        double sum = 0;
        for (WaterfallStep step : steps) {
            double change = Money.onChart(step.change());
            data.addValue(change, SERIES, step.label());
            components.setTickLabelFont(step.label(), Charts.font(step.label()));
            sum = step == steps.getLast() ? sum : sum + change;
            highest = Math.max(highest, sum);
        }
        if (highest > 0) {
            cost.setRange(0, highest * (1 + ROOM_FOR_LABELS));
            Charts.steps(cost, highest);
        }
        chart.setNotify(true);
    }

    private void dress(Theme theme) {
        ChartColours colours = ChartColours.of(theme);
        Charts.dress(chart, colours);
        bars.setFirstBarPaint(colours.asIs());
        bars.setLastBarPaint(colours.toBe());
        bars.setNegativeBarPaint(colours.less());
        bars.setPositiveBarPaint(colours.more());
        bars.setDefaultItemLabelPaint(colours.ink());
        chart.getCategoryPlot().getDomainAxis().setTickLabelPaint(colours.ink());
    }

    /** Changes have a sign, the two ends have none. */
    private static final class Labels extends StandardCategoryItemLabelGenerator {
        private static final long serialVersionUID = 1;

        @Override
        public String generateLabel(CategoryDataset data, int row, int column) {
            boolean end = column == 0 || column == data.getColumnCount() - 1;
            return new DecimalFormat(end ? "0.00" : "+0.00;−0.00")
                    .format(data.getValue(row, column));
        }
    }
}
