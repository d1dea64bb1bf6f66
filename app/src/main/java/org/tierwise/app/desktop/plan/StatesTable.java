package org.tierwise.app.desktop.plan;

import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.tierwise.app.desktop.controls.Columns;
import org.tierwise.app.desktop.controls.Tables;
import org.tierwise.model.plan.StateEvaluation;
import org.tierwise.model.plan.Targets;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Response times in each state of the system, against what they must keep. */
final class StatesTable {
    private StatesTable() {}

    static TableView<StateEvaluation> of(ObservableList<StateEvaluation> states) {
        List<TableColumn<StateEvaluation, ?>> columns =
                List.of(
                        Columns.words("State", 220, StateEvaluation::name),
                        time("Mean, ms", StateEvaluation::meanMs),
                        target("Target", Targets.Latency::meanMs),
                        time("p95, ms", StateEvaluation::p95Ms),
                        target("Target", Targets.Latency::p95Ms),
                        time("p99, ms", StateEvaluation::p99Ms),
                        target("Target", Targets.Latency::p99Ms),
                        Columns.words("Holds", 64, state -> state.met() ? "✓ yes" : "! no"));
        return Tables.of("Response times", "Known once there is a plan.", states, columns);
    }

    private static TableColumn<StateEvaluation, Double> time(
            String title, Function<StateEvaluation, Double> value) {
        return Columns.numbers(title, 76, value, StatesTable::whole);
    }

    private static TableColumn<StateEvaluation, Double> target(
            String title, ToDoubleFunction<Targets.Latency> value) {
        return Columns.numbers(
                title, 64, state -> value.applyAsDouble(state.target()), ms -> "≤ " + whole(ms));
    }

    private static String whole(double ms) {
        return Double.isFinite(ms) ? String.format(Locale.ROOT, "%,.0f", ms) : "∞";
    }
}
