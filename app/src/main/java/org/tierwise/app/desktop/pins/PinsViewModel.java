package org.tierwise.app.desktop.pins;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.AcceptedPlan;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.app.document.PinEdit;
import org.tierwise.app.jobs.JobState;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.PinPrice;
import org.tierwise.model.plan.PinnedPart;
import org.tierwise.model.plan.Pins;
import org.tierwise.solver.SolveOptions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The pins of the scenario that is looked at. */
public final class PinsViewModel {
    private static final SolveOptions EACH = new SolveOptions(Duration.ofSeconds(10), 0);

    private final Document document;
    private final Jobs jobs;
    private final PinPricer pricer;
    private final Consumer<String> say;
    private final ObservableList<PinRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private List<PinPrice> prices = List.of();

    /**
     * @param say takes messages for the strip at the bottom
     */
    public PinsViewModel(Document document, Jobs jobs, PinPricer pricer, Consumer<String> say) {
        this.document = document;
        this.jobs = jobs;
        this.pricer = pricer;
        this.say = say;
        document.projectProperty().subscribe(this::forget);
        document.planProperty().subscribe(this::forget);
        forget();
    }

    private void forget() {
        prices = List.of();
        state.set(Words.of("pins.how"));
        show();
    }

    private void show() {
        List<PinRow> shown = new ArrayList<>();
        for (NodeGroup group : groups()) {
            for (PinnedPart part : PinnedPart.values()) {
                if (part.isPinned(group.pins())) {
                    shown.add(
                            new PinRow(
                                    group.name(),
                                    part,
                                    PinWords.of(group.pins(), part),
                                    price(group.name(), part)));
                }
            }
        }
        rows.setAll(shown);
    }

    private Optional<PinPrice> price(String group, PinnedPart part) {
        return prices.stream()
                .filter(price -> price.group().equals(group) && price.part() == part)
                .findFirst();
    }

    private List<NodeGroup> groups() {
        return opened().map(o -> o.analysis().problem().groups()).orElse(List.of());
    }

    private Optional<OpenedProject> opened() {
        return document.projectProperty().get();
    }

    /**
     * What can be pinned or freed of a group.
     *
     * @param group name of a group of the project, or of the plan, where groups may share nodes
     */
    List<PinChoice> choices(String group) {
        Optional<GroupChoice> chosen = chosen(group);
        Pins pins = pins(group);
        List<PinChoice> choices = new ArrayList<>();
        for (PinnedPart part : PinnedPart.values()) {
            if (part.isPinned(pins)) {
                choices.add(new PinChoice(part, PinWords.of(pins, part), true, chosen));
            } else if (chosen.filter(part::isIn).isPresent()) {
                choices.add(
                        new PinChoice(
                                part,
                                PinWords.of(part.pin(Pins.NONE, chosen.orElseThrow()), part),
                                false,
                                chosen));
            }
        }
        return choices;
    }

    private Optional<GroupChoice> chosen(String group) {
        return document.planProperty()
                .get()
                .flatMap(plan ->
                        plan.evaluation().groups().stream()
                                .filter(planned ->
                                        NodeGroup.members(planned.group().name())
                                                .containsAll(NodeGroup.members(group)))
                                .findFirst())
                .map(planned -> planned.choice());
    }

    /** What is pinned of a group, or of those that share its nodes. */
    private Pins pins(String group) {
        return groups().stream()
                .filter(g -> NodeGroup.members(group).contains(g.name()))
                .map(NodeGroup::pins)
                .reduce((a, b) -> a.and(b).orElse(a))
                .orElse(Pins.NONE);
    }

    /** Pins a part to what was chosen, or frees it when it is pinned. */
    void toggle(String group, PinnedPart part) {
        choices(group).stream()
                .filter(choice -> choice.part() == part)
                .findFirst()
                .ifPresent(choice -> change(group, choice));
    }

    private void change(String group, PinChoice choice) {
        String scenario = opened().orElseThrow().analysis().scenario().name();
        document.edit(
                new PinEdit(
                        scenario,
                        NodeGroup.members(group),
                        choice.part(),
                        choice.pinned() ? Optional.empty() : choice.chosen()));
        say.accept(
                Words.of(choice.pinned() ? "pins.isFree" : "pins.isPinned", group, choice.words()));
    }

    /** Works out what each pin costs, beside the window's work; rows fill as prices are known. */
    public void price() {
        Optional<AcceptedPlan> plan = document.planProperty().get();
        if (plan.isEmpty()) {
            state.set(Words.of("pins.knownOnce"));
            return;
        }
        prices = List.of();
        state.set(Words.of("pins.working"));
        jobs.start(
                        Words.of("pins.job"),
                        document::revision,
                        control -> {
                            List<PinPrice> known = new ArrayList<>();
                            pricer.price(
                                    plan.get().analysis().problem(),
                                    plan.get().found(),
                                    EACH,
                                    price -> {
                                        known.add(price);
                                        List<PinPrice> soFar = List.copyOf(known);
                                        control.report(
                                                (double) soFar.size() / Math.max(1, rows.size()),
                                                price.group());
                                        control.show(() -> take(soFar));
                                    },
                                    control::cancelled);
                            return List.copyOf(known);
                        },
                        this::take)
                .stateProperty()
                .subscribe(now -> {
                    switch (now) {
                        case JobState.Failed failed -> state.set(failed.problem());
                        case JobState.Cancelled _ -> state.set(Words.of("pins.cancelled"));
                        case JobState.Succeeded _ -> state.set("");
                        case JobState.Queued _, JobState.Running _ -> {}
                    }
                });
    }

    /** Goes on with what was worked out in another model of the same project and plan. */
    public void keep(PinsViewModel before) {
        prices = before.prices;
        show();
    }

    private void take(List<PinPrice> known) {
        prices = known;
        show();
    }

    /** The pins, one row each. */
    ObservableList<PinRow> rows() {
        return rows;
    }

    /** What is going on, or how to pin. */
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }
}
