package org.tierwise.app.desktop.compare;

import javafx.beans.value.ObservableValue;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.fx.ChartViewer;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultIntervalCategoryDataset;
import org.tierwise.app.desktop.controls.ChartPane;
import org.tierwise.app.desktop.controls.Charts;
import org.tierwise.app.desktop.theme.ChartColours;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.planning.Sensitivity;
import org.tierwise.model.comparison.Swing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What moves the saving most: from its base to where each assumption alone takes it. */
final class TornadoChart {
    private static final int MOST = 10;
    private static final double ROOM = 0.1;
    private static final RectangleInsets BETWEEN_NAMES = new RectangleInsets(2, 4, 2, 16);

    private final NumberAxis saving = new NumberAxis();
    private final TornadoBars bars = new TornadoBars();
    private final CategoryPlot plot;
    private final JFreeChart chart;
    private final ChartViewer viewer;
    private final ObservableValue<Theme> theme;
    private final ValueMarker base = new ValueMarker(0);

    TornadoChart(ObservableValue<Optional<Sensitivity>> sensitivity, ObservableValue<Theme> theme) {
        this.theme = theme;
        CategoryAxis assumptions = new CategoryAxis();
        assumptions.setMaximumCategoryLabelWidthRatio(0.9f);
        assumptions.setCategoryMargin(0.3);
        plot = new CategoryPlot(null, assumptions, saving, bars);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setNoDataMessage(Words.of("plan.notWorkedOut"));
        plot.addRangeMarker(base);
        chart = new JFreeChart(null, Charts.font(), plot, true);
        viewer = new ChartPane(chart);
        viewer.setAccessibleText(Words.of("sensitivity.chart"));
        sensitivity.subscribe(this::fill);
        theme.subscribe(this::dress);
    }

    ChartViewer node() {
        return viewer;
    }

    private void fill(Optional<Sensitivity> result) {
        chart.setNotify(false);
        plot.setDataset(result.map(this::data).orElse(null));
        dress(theme.getValue());
        chart.setNotify(true);
    }

    /** Two intervals a row, both from the base: with the assumption lower, and with it higher. */
    private DefaultIntervalCategoryDataset data(Sensitivity result) {
        List<Swing> swings = shown(result);
        double centre = Money.onChart(result.base());
        double[][] starts = new double[2][swings.size()];
        double[][] ends = new double[2][swings.size()];
        double least = centre;
        double most = centre;
        for (int i = 0; i < swings.size(); i++) {
            double[] at = {
                Money.onChart(swings.get(i).atLow().saving().orElseThrow()),
                Money.onChart(swings.get(i).atHigh().saving().orElseThrow())
            };
            for (int series = 0; series < at.length; series++) {
                starts[series][i] = Math.min(centre, at[series]);
                ends[series][i] = Math.max(centre, at[series]);
                least = Math.min(least, at[series]);
                most = Math.max(most, at[series]);
            }
        }
        double room = Math.max(ROOM * (most - least), 1e-3);
        saving.setRange(least - room, most + room);
        Charts.steps(saving, most - least);
        base.setValue(centre);
        bars.startAt(centre);
        return new DefaultIntervalCategoryDataset(
                new String[] {Words.of("sensitivity.lower"), Words.of("sensitivity.higher")},
                swings.stream().map(Swing::assumption).toArray(String[]::new),
                boxed(starts),
                boxed(ends));
    }

    /** The furthest; those that move nothing only where none does. */
    private static List<Swing> shown(Sensitivity result) {
        List<Swing> planned = result.swings().stream().filter(Swing::alwaysHasPlan).toList();
        List<Swing> moving =
                planned.stream()
                        .filter(swing -> swing.furthestFrom(result.base()).isPositive())
                        .toList();
        return (moving.isEmpty() ? planned : moving).stream().limit(MOST).toList();
    }

    private static Number[][] boxed(double[][] values) {
        Number[][] boxed = new Number[values.length][];
        for (int i = 0; i < values.length; i++) {
            boxed[i] = Arrays.stream(values[i]).boxed().toArray(Number[]::new);
        }
        return boxed;
    }

    private void dress(Theme now) {
        ChartColours colours = ChartColours.of(now);
        Charts.dress(chart, colours);
        bars.setSeriesPaint(0, colours.asIs());
        bars.setSeriesPaint(1, colours.toBe());
        bars.setDefaultItemLabelPaint(colours.ink());
        base.setPaint(colours.ink());
        plot.getDomainAxis().setTickLabelPaint(colours.ink());
        LegendTitle legend = chart.getLegend();
        legend.setPosition(RectangleEdge.TOP);
        legend.setItemFont(Charts.font());
        legend.setItemLabelPadding(BETWEEN_NAMES);
        legend.setItemPaint(colours.ink());
        legend.setBackgroundPaint(colours.paper());
        legend.setFrame(BlockBorder.NONE);
    }
}
