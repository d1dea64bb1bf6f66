package org.tierwise.app.desktop.plan;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.entity.XYItemEntity;
import org.jfree.chart.fx.ChartViewer;
import org.jfree.chart.fx.interaction.ChartMouseEventFX;
import org.jfree.chart.fx.interaction.ChartMouseListenerFX;
import org.jfree.chart.labels.StandardXYToolTipGenerator;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.tierwise.app.desktop.controls.ChartPane;
import org.tierwise.app.desktop.controls.Charts;
import org.tierwise.app.desktop.theme.ChartColours;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;

import java.awt.geom.Ellipse2D;
import java.text.DecimalFormat;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/** Cost of each point over its p95; a click chooses one. */
final class FrontChart {
    private static final Ellipse2D MARK = new Ellipse2D.Double(-5, -5, 10, 10);
    private static final Ellipse2D CHOSEN_MARK = new Ellipse2D.Double(-8, -8, 16, 16);
    private static final double ROOM = 0.12;

    private final ObservableList<FrontPoint> points;
    private final XYSeries all = new XYSeries("cost", false);
    private final XYSeries chosen = new XYSeries("chosen", false);
    private final NumberAxis p95 = new NumberAxis(Words.of("plan.p95"));
    private final NumberAxis cost = new NumberAxis(Words.of("front.axis", Money.unitOfCharts()));
    private final XYLineAndShapeRenderer marks = new XYLineAndShapeRenderer(false, true);
    private final JFreeChart chart;
    private final ChartViewer viewer;

    FrontChart(ObservableList<FrontPoint> points, ObservableValue<Theme> theme) {
        this.points = points;
        XYSeriesCollection data = new XYSeriesCollection();
        data.addSeries(chosen);
        data.addSeries(all);
        marks.setSeriesShape(0, CHOSEN_MARK);
        marks.setSeriesShape(1, MARK);
        marks.setSeriesShapesFilled(0, false);
        marks.setDefaultToolTipGenerator(
                new StandardXYToolTipGenerator(
                        Words.of("front.tooltip", "{2}", "{1}"),
                        new DecimalFormat("#,##0"),
                        new DecimalFormat("#,##0.00")));
        XYPlot plot = new XYPlot(data, p95, cost, marks);
        plot.setNoDataMessage(Words.of("front.chartEmpty"));
        chart = new JFreeChart(null, Charts.font(), plot, false);
        viewer = new ChartPane(chart);
        viewer.setAccessibleText(Words.of("front.chart"));
        points.subscribe(this::fill);
        theme.subscribe(now -> {
            ChartColours colours = ChartColours.of(now);
            Charts.dress(chart, colours);
            marks.setSeriesPaint(0, colours.more());
            marks.setSeriesPaint(1, colours.toBe());
        });
    }

    ChartViewer node() {
        return viewer;
    }

    /** What to do with a point that is clicked. */
    void onChosen(Consumer<FrontPoint> action) {
        viewer.addChartMouseListener(
                new ChartMouseListenerFX() {
                    @Override
                    public void chartMouseClicked(ChartMouseEventFX click) {
                        if (click.getEntity() instanceof XYItemEntity entity
                                && entity.getSeriesIndex() == 1) {
                            action.accept(points.get(entity.getItem()));
                        }
                    }

                    @Override
                    public void chartMouseMoved(ChartMouseEventFX move) {}
                });
    }

    /** Rings a point. */
    void choose(Optional<FrontPoint> point) {
        chosen.clear();
        point.ifPresent(p -> chosen.add(p.p95Ms(), amount(p)));
    }

    private void fill() {
        chart.setNotify(false);
        chosen.clear();
        all.clear();
        points.forEach(point -> all.add(point.p95Ms(), amount(point)));
        if (!points.isEmpty()) {
            scale(p95, points, FrontPoint::p95Ms);
            scale(cost, points, FrontChart::amount);
        }
        chart.setNotify(true);
    }

    private static void scale(
            NumberAxis axis, List<FrontPoint> points, ToDoubleFunction<FrontPoint> value) {
        DoubleSummaryStatistics range = points.stream().mapToDouble(value).summaryStatistics();
        double length = Math.max(range.getMax() - range.getMin(), ROOM * range.getMax());
        axis.setRange(Math.max(0, range.getMin() - ROOM * length), range.getMax() + ROOM * length);
        Charts.steps(axis, axis.getRange().getLength());
    }

    private static double amount(FrontPoint point) {
        return Money.onChart(point.monthly());
    }
}
