package org.tierwise.app.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.jfree.chart.fx.ChartViewer;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.IntervalCategoryDataset;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.planning.Sensitivity;
import org.tierwise.model.comparison.Swing;
import org.tierwise.model.figure.Figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bars go from the saving as it is to where an assumption takes it. */
class TornadoChartTest extends ApplicationTest {
    private final SimpleObjectProperty<Optional<Sensitivity>> sensitivity =
            new SimpleObjectProperty<>(Optional.empty());
    private Optional<ChartViewer> viewer = Optional.empty();

    @Override
    public void start(Stage stage) {
        ChartViewer chart =
                new TornadoChart(sensitivity, new SimpleObjectProperty<>(Theme.LIGHT)).node();
        viewer = Optional.of(chart);
        stage.setScene(new Scene(chart, 840, 420));
        stage.show();
    }

    @Test
    void theFurthestTenAreShownAsIntervalsAroundTheBase() {
        List<Swing> swings = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            swings.add(
                    swing(
                            "assumption " + i,
                            400_000 - 9_000 * (12 - i),
                            400_000 + 5_000 * (12 - i)));
        }
        swings.add(
                new Swing(
                        "no plan",
                        Figure.assumed(1, "times", "none"),
                        0.8,
                        1.2,
                        new Swing.Outcome(Optional.empty(), true),
                        new Swing.Outcome(Optional.of(rupees(1)), true)));

        interact(() -> sensitivity.set(Optional.of(new Sensitivity(rupees(400_000), swings))));

        IntervalCategoryDataset data =
                (IntervalCategoryDataset)
                        viewer.orElseThrow().getChart().getCategoryPlot().getDataset();
        assertThat(data.getColumnKeys()).hasSize(10).doesNotContain("no plan");
        assertThat(data.getStartValue(0, 0).doubleValue()).isEqualTo(4 - 0.09 * 12);
        assertThat(data.getEndValue(0, 0).doubleValue()).isEqualTo(4);
        assertThat(data.getStartValue(1, 0).doubleValue()).isEqualTo(4);
        assertThat(data.getEndValue(1, 0).doubleValue()).isEqualTo(4.6);

        interact(() -> sensitivity.set(Optional.empty()));
        assertThat(viewer.orElseThrow().getChart().getCategoryPlot().getDataset()).isNull();
    }

    @Test
    void whatMovesNothingIsLeftOutAndTheOthersSayWhereTheyLead() {
        interact(() ->
                sensitivity.set(
                        Optional.of(
                                new Sensitivity(
                                        rupees(400_000),
                                        List.of(
                                                swing("rate", 272_000, 534_000),
                                                swing("disk", 400_000, 390_000),
                                                swing("idle", 400_000, 400_000))))));

        CategoryPlot plot = viewer.orElseThrow().getChart().getCategoryPlot();
        assertThat(plot.getDataset().getColumnKeys()).hasSize(2).doesNotContain("idle");
        assertThat(label(plot, 0, 0)).isEqualTo("2.72");
        assertThat(label(plot, 1, 0)).isEqualTo("5.34");
        assertThat(label(plot, 0, 1)).isEmpty();
        assertThat(label(plot, 1, 1)).isEqualTo("3.90");
        assertThat(plot.getRenderer().getPositiveItemLabelPosition(1, 1))
                .isEqualTo(plot.getRenderer().getPositiveItemLabelPosition(0, 0))
                .isNotEqualTo(plot.getRenderer().getPositiveItemLabelPosition(1, 0));
    }

    private static String label(CategoryPlot plot, int row, int column) {
        return plot.getRenderer()
                .getItemLabelGenerator(row, column)
                .generateLabel(plot.getDataset(), row, column);
    }

    private static Swing swing(String name, int low, int high) {
        return new Swing(
                name,
                Figure.assumed(1, "times", "none"),
                0.8,
                1.2,
                new Swing.Outcome(Optional.of(rupees(low)), true),
                new Swing.Outcome(Optional.of(rupees(high)), true));
    }

    private static BigMoney rupees(int amount) {
        return BigMoney.of(CurrencyUnit.of("INR"), amount);
    }
}
