package org.tierwise.app.desktop.plan;

import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.tierwise.app.desktop.controls.Columns;
import org.tierwise.app.desktop.controls.Tables;
import org.tierwise.app.desktop.words.Units;
import org.tierwise.app.desktop.words.Words;
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
                        Columns.words(
                                Words.of("plan.state"),
                                220,
                                state -> Units.state(state.lostGroup())),
                        time(Words.of("plan.mean"), StateEvaluation::meanMs),
                        target(Words.of("plan.targetColumn"), Targets.Latency::meanMs),
                        time(Words.of("plan.p95"), StateEvaluation::p95Ms),
                        target(Words.of("plan.targetColumn"), Targets.Latency::p95Ms),
                        time(Words.of("plan.p99"), StateEvaluation::p99Ms),
                        target(Words.of("plan.targetColumn"), Targets.Latency::p99Ms),
                        Columns.words(
                                Words.of("plan.holds"),
                                64,
                                state -> Words.of(state.met() ? "plan.yes" : "plan.no")));
        return Tables.of(
                Words.of("plan.responseTimes"), Words.of("plan.knownOnce"), states, columns);
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
