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
import java.util.function.ToDoubleFunction;

/** Response times in each state of the system, against what they must keep. */
final class StatesTable {
    private static final double HOLDS = 62;

    private StatesTable() {}

    static TableView<StateEvaluation> of(ObservableList<StateEvaluation> states) {
        TableColumn<StateEvaluation, String> holds =
                Columns.words(
                        Words.of("plan.holds"),
                        HOLDS,
                        state -> Words.of(state.met() ? "plan.yes" : "plan.no"));
        holds.setMaxWidth(HOLDS); // The names of the states have the room.
        List<TableColumn<StateEvaluation, ?>> columns =
                List.of(
                        Columns.words(
                                Words.of("plan.state"),
                                164,
                                state -> Units.state(state.lostGroup())),
                        time(
                                Words.of("plan.meanAndTarget"),
                                StateEvaluation::meanMs,
                                Targets.Latency::meanMs),
                        time(
                                Words.of("plan.p95AndTarget"),
                                StateEvaluation::p95Ms,
                                Targets.Latency::p95Ms),
                        time(
                                Words.of("plan.p99AndTarget"),
                                StateEvaluation::p99Ms,
                                Targets.Latency::p99Ms),
                        holds);
        return Tables.of(
                Words.of("plan.responseTimes"), Words.of("plan.knownOnce"), states, columns);
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
                120,
                state ->
                        new Limited(ms.applyAsDouble(state), limitMs.applyAsDouble(state.target())),
                Limited::inWords);
    }

    private static String whole(double ms) {
        return Double.isFinite(ms) ? String.format(Locale.ROOT, "%,.0f", ms) : "∞";
    }
}
