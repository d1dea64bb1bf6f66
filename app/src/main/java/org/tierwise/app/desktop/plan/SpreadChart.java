package org.tierwise.app.desktop.plan;

import javafx.beans.value.ObservableValue;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.fx.ChartViewer;
import org.jfree.chart.labels.StandardXYToolTipGenerator;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.tierwise.app.desktop.controls.ChartPane;
import org.tierwise.app.desktop.controls.Charts;
import org.tierwise.app.desktop.plan.ResponseTimesViewModel.Spread;
import org.tierwise.app.desktop.theme.ChartColours;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.model.plan.StateEvaluation;

import java.awt.BasicStroke;
import java.text.DecimalFormat;

/** Share of pages that are done within a time, with the limits of p95 and p99. */
final class SpreadChart {
    private static final BasicStroke LINE = new BasicStroke(2);
    private static final BasicStroke DASHES =
            new BasicStroke(
                    1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {4, 3}, 0);
    private static final double ROOM = 1.06;
    private static final double LABEL_HEIGHT = 6;
    private static final double LABEL_STEP = 14;

    private final XYSeries done = new XYSeries("cost");
    private final NumberAxis time = new NumberAxis(Words.of("unit.name.ms"));
    private final NumberAxis share = new NumberAxis();
    private final XYLineAndShapeRenderer line = new XYLineAndShapeRenderer(true, false);
    private final XYPlot plot;
    private final JFreeChart chart;
    private final ChartViewer viewer;
    private final ObservableValue<Spread> spread;

    SpreadChart(ObservableValue<Spread> spread, ObservableValue<Theme> theme) {
        this.spread = spread;
        line.setDefaultStroke(LINE);
        line.setAutoPopulateSeriesStroke(false);
        line.setDefaultToolTipGenerator(
                new StandardXYToolTipGenerator(
                        Words.of("plan.spreadTooltip", "{2}", "{1}"),
                        new DecimalFormat("#,##0"),
                        new DecimalFormat("0.#")));
        plot = new XYPlot(new XYSeriesCollection(done), time, share, line);
        plot.setNoDataMessage(Words.of("plan.knownOnce"));
        share.setRange(0, 100);
        share.setTickUnit(new NumberTickUnit(25, new DecimalFormat("0 '%'")));
        chart = new JFreeChart(null, Charts.font(), plot, false);
        viewer = new ChartPane(chart);
        viewer.setAccessibleText(Words.of("plan.spreadChart"));
        spread.subscribe(now -> fill(now, ChartColours.of(theme.getValue())));
        theme.subscribe(now -> {
            ChartColours colours = ChartColours.of(now);
            Charts.dress(chart, colours);
            fill(this.spread.getValue(), colours);
        });
    }

    ChartViewer node() {
        return viewer;
    }

    private void fill(Spread now, ChartColours colours) {
        chart.setNotify(false);
        done.clear();
        plot.clearDomainMarkers();
        plot.clearAnnotations();
        line.setSeriesPaint(0, colours.toBe());
        for (int i = 0; i < now.ms().size(); i++) {
            done.add(now.ms().get(i).doubleValue(), 100 * now.shares().get(i));
        }
        plot.setNoDataMessage(
                Words.of(now.state().isPresent() ? "plan.saturated" : "plan.knownOnce"));
        now.state().filter(state -> !now.ms().isEmpty()).ifPresent(state -> scale(state, colours));
        chart.setNotify(true);
    }

    private void scale(StateEvaluation state, ChartColours colours) {
        double end =
                ROOM
                        * Math.max(
                                done.getMaxX(),
                                Math.max(state.target().p95Ms(), state.target().p99Ms()));
        time.setRange(0, end);
        Charts.steps(time, end);
        limit(Words.of("plan.meanMark"), state.meanMs(), false, 0, colours);
        limit(Words.of("plan.p95Target"), state.target().p95Ms(), true, 1, colours);
        limit(Words.of("plan.p99Target"), state.target().p99Ms(), true, 2, colours);
    }

    private void limit(String name, double ms, boolean target, int place, ChartColours colours) {
        plot.addDomainMarker(
                new ValueMarker(ms, target ? colours.more() : colours.quiet(), DASHES));
        boolean left = ms > time.getRange().getLength() / 2;
        XYTextAnnotation text =
                new XYTextAnnotation(
                        left ? name + " " : " " + name, ms, LABEL_HEIGHT + place * LABEL_STEP);
        text.setFont(Charts.labelFont());
        text.setPaint(colours.ink());
        text.setTextAnchor(left ? TextAnchor.CENTER_RIGHT : TextAnchor.CENTER_LEFT);
        plot.addAnnotation(text, false);
    }
}
