package org.tierwise.app.desktop.plan;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tierwise.app.document.AcceptedPlan;
import org.tierwise.app.document.Document;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.StateEvaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How long pages take in each state of the plan, and how their times spread in one of them. */
public final class ResponseTimesViewModel {
    private static final List<Double> SHARES =
            Stream.concat(
                            IntStream.range(1, 99).mapToObj(i -> i / 100.0),
                            Stream.of(0.99, 0.995, 0.999))
                    .toList();

    private final Document document;
    private final ObservableList<StateEvaluation> states = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<StateEvaluation>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Spread> spread = new ReadOnlyObjectWrapper<>(Spread.NONE);

    /**
     * Times that shares of the pages stay below, beside the limits.
     *
     * @param state the state; absent when nothing is chosen
     * @param shares each in (0, 1), rising
     * @param ms time of each share, ms; empty when a group can do no more
     */
    public record Spread(Optional<StateEvaluation> state, List<Double> shares, List<Double> ms) {
        static final Spread NONE = new Spread(Optional.empty(), List.of(), List.of());

        public Spread {
            shares = List.copyOf(shares);
            ms = List.copyOf(ms);
        }
    }

    ResponseTimesViewModel(Document document) {
        this.document = document;
        document.planProperty().subscribe(this::show);
        chosen.subscribe(this::spread);
    }

    private void show(Optional<AcceptedPlan> plan) {
        states.setAll(plan.stream().flatMap(p -> p.evaluation().states().stream()).toList());
        chosen.set(states.stream().findFirst());
    }

    private void spread(Optional<StateEvaluation> state) {
        spread.set(
                state.flatMap(of -> document.planProperty().get().map(plan -> spread(plan, of)))
                        .orElse(Spread.NONE));
    }

    private static Spread spread(AcceptedPlan plan, StateEvaluation state) {
        Set<String> lost = state.lostGroup().isEmpty() ? Set.of() : Set.of(state.lostGroup());
        return new Spread(
                Optional.of(state),
                SHARES,
                new PlanEvaluator(plan.found().problem())
                        .percentilesMs(plan.evaluation(), lost, SHARES));
    }

    /** All nodes well first, then each group with a node lost; empty while there is no plan. */
    public ObservableList<StateEvaluation> states() {
        return states;
    }

    /** The state whose times are spread out. */
    public ObjectProperty<Optional<StateEvaluation>> chosenProperty() {
        return chosen;
    }

    /** How the times of pages spread in the chosen state. */
    public ReadOnlyObjectProperty<Spread> spreadProperty() {
        return spread.getReadOnlyProperty();
    }
}
