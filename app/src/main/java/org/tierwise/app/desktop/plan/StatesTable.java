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
import java.util.function.ToDoubleFunction;

/** Response times in each state of the system, against what they must keep. */
final class StatesTable {
    private StatesTable() {}

    static TableView<StateEvaluation> of(ObservableList<StateEvaluation> states) {
        List<TableColumn<StateEvaluation, ?>> columns =
                List.of(
                        Columns.words("State", 150, StateEvaluation::name),
                        time("Mean / target, ms", StateEvaluation::meanMs, Targets.Latency::meanMs),
                        time("p95 / target, ms", StateEvaluation::p95Ms, Targets.Latency::p95Ms),
                        time("p99 / target, ms", StateEvaluation::p99Ms, Targets.Latency::p99Ms),
                        Columns.words("Holds", 56, state -> state.met() ? "✓ yes" : "! no"));
        return Tables.of("Response times", "Known once there is a plan.", states, columns);
    }

    /** A time beside the limit that it is held against, sorted by the time. */
    private record Limited(double ms, double limitMs) implements Comparable<Limited> {
        @Override
        public int compareTo(Limited other) {
            return Double.compare(ms, other.ms);
        }

        String inWords() {
            return whole(ms) + " / " + whole(limitMs);
        }
    }

    private static TableColumn<StateEvaluation, Limited> time(
            String title,
            ToDoubleFunction<StateEvaluation> ms,
            ToDoubleFunction<Targets.Latency> limitMs) {
        return Columns.numbers(
                title,
                112,
                state ->
                        new Limited(ms.applyAsDouble(state), limitMs.applyAsDouble(state.target())),
                Limited::inWords);
    }

    private static String whole(double ms) {
        return Double.isFinite(ms) ? String.format(Locale.ROOT, "%,.0f", ms) : "∞";
    }
}
