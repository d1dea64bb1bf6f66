package org.tierwise.app.desktop.plan;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.fx.ChartViewer;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.joda.money.BigMoney;
import org.tierwise.app.desktop.controls.ChartPane;
import org.tierwise.app.desktop.controls.Charts;
import org.tierwise.app.desktop.theme.ChartColours;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;

/** Best cost and bound over the time of a search: the two lines meet when the plan is proven. */
final class SearchChart {
    private static final BasicStroke LINE = new BasicStroke(2);
    private static final double LABEL_GAP = 0.06;
    private static final BasicStroke BAND = new BasicStroke(6);
    private static final Ellipse2D MARK = new Ellipse2D.Double(-4, -4, 8, 8);
    private static final double ROOM = 0.08;

    private final XYSeries best = new XYSeries(Words.of("plan.best"));
    private final XYSeries bound = new XYSeries(Words.of("plan.bound"));
    private final NumberAxis time = new NumberAxis();
    private final NumberAxis cost = new NumberAxis();
    private final XYLineAndShapeRenderer marks = new XYLineAndShapeRenderer(false, true);
    private final XYPlot plot;
    private final JFreeChart chart;
    private final ChartViewer viewer;

    SearchChart(ObservableList<SearchSample> samples, ObservableValue<Theme> theme) {
        XYSeriesCollection data = new XYSeriesCollection();
        data.addSeries(best);
        data.addSeries(bound);
        XYStepRenderer renderer = new XYStepRenderer();
        renderer.setDefaultStroke(LINE);
        renderer.setAutoPopulateSeriesStroke(false);
        renderer.setSeriesStroke(1, BAND);
        plot = new XYPlot(data, time, cost, renderer);
        marks.setDefaultShape(MARK);
        marks.setAutoPopulateSeriesShape(false);
        plot.setDataset(1, data);
        plot.setRenderer(1, marks);
        plot.setNoDataMessage(Words.of("plan.searchEmpty"));
        chart = new JFreeChart(null, Charts.font(), plot, false);
        viewer = new ChartPane(chart);
        viewer.setAccessibleText(Words.of("plan.searchChart"));
        samples.subscribe(() -> fill(samples, ChartColours.of(theme.getValue())));
        theme.subscribe(now -> fill(samples, dressed(now)));
    }

    ChartViewer node() {
        return viewer;
    }

    private ChartColours dressed(Theme theme) {
        ChartColours colours = ChartColours.of(theme);
        Charts.dress(chart, colours);
        plot.getRenderer().setSeriesPaint(0, colours.toBe());
        plot.getRenderer().setSeriesPaint(1, colours.bound());
        marks.setSeriesPaint(0, colours.toBe());
        marks.setSeriesPaint(1, colours.bound());
        return colours;
    }

    private void fill(ObservableList<SearchSample> samples, ChartColours colours) {
        chart.setNotify(false);
        best.clear();
        bound.clear();
        for (SearchSample sample : samples) {
            sample.best().ifPresent(c -> best.add(sample.seconds(), Money.onChart(c)));
            sample.bound().ifPresent(c -> bound.add(sample.seconds(), Money.onChart(c)));
        }
        scale(samples);
        plot.clearAnnotations();
        if (!samples.isEmpty()) {
            SearchSample last = samples.getLast();
            last.best()
                    .ifPresent(
                            c -> label(Words.of("plan.best"), last, c, LABEL_GAP, colours.ink()));
            last.bound()
                    .ifPresent(
                            c -> label(Words.of("plan.bound"), last, c, -LABEL_GAP, colours.ink()));
        }
        chart.setNotify(true);
    }

    /**
     * Amounts need no zero: their axis holds what the search went through, so that its steps show.
     */
    private void scale(List<SearchSample> all) {
        List<SearchSample> samples =
                all.stream().filter(s -> s.best().isPresent() || s.bound().isPresent()).toList();
        double end = samples.isEmpty() ? 1 : Math.max(0.1, samples.getLast().seconds());
        time.setRange(0, end * (1 + ROOM));
        DoubleSummaryStatistics costs =
                samples.stream()
                        .flatMap(s -> Stream.concat(s.best().stream(), s.bound().stream()))
                        .mapToDouble(Money::onChart)
                        .summaryStatistics();
        double top = costs.getCount() == 0 ? 1 : costs.getMax();
        double bottom = costs.getCount() == 0 ? 0 : costs.getMin();
        double room = Math.max(top - bottom, ROOM * top);
        cost.setRange(Math.max(0, bottom - room), top + room);
        Charts.steps(cost, cost.getRange().getLength());
        Charts.steps(time, end);
    }

    private void label(String words, SearchSample at, BigMoney amount, double gap, Color colour) {
        XYTextAnnotation text =
                new XYTextAnnotation(
                        "%s %s".formatted(words, Money.whole(amount)),
                        at.seconds(),
                        Money.onChart(amount) + gap * cost.getRange().getLength());
        text.setFont(Charts.labelFont());
        text.setPaint(colour);
        text.setTextAnchor(gap > 0 ? TextAnchor.BOTTOM_RIGHT : TextAnchor.TOP_RIGHT);
        plot.addAnnotation(text, false);
    }
}
