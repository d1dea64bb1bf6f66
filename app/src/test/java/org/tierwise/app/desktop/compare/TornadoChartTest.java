package org.tierwise.app.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.jfree.chart.fx.ChartViewer;
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
