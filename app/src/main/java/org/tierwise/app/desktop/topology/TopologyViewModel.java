package org.tierwise.app.desktop.topology;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tierwise.app.desktop.controls.Headline;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.AcceptedPlan;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.demand.BoughtCapacity;
import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.project.ProjectAnalysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tiers from the user inwards, as they are or as they will be. */
public final class TopologyViewModel {
    private final Document document;
    private final ObservableList<Headline> headlines = FXCollections.observableArrayList();
    private final ObservableList<Tier> tiers = FXCollections.observableArrayList();
    private final BooleanProperty asIs = new SimpleBooleanProperty(false);

    public TopologyViewModel(Document document) {
        this.document = document;
        document.projectProperty().subscribe(this::refresh);
        document.planProperty().subscribe(this::refresh);
        asIs.subscribe(this::refresh);
    }

    private void refresh() {
        document.projectProperty().get().ifPresent(this::show);
    }

    private void show(OpenedProject opened) {
        Map<Integer, List<NodeCard>> byTier = new TreeMap<>();
        ProjectAnalysis analysis = opened.analysis();
        if (asIs.get()) {
            for (int i = 0; i < analysis.bought().size(); i++) {
                BoughtCapacity bought = analysis.bought().get(i);
                ComponentDemand demand = analysis.demands().get(i);
                if (analysis.mapped().byComponent().containsKey(bought.component())) {
                    put(byTier, demand.kind().tier(), AsIs.card(bought, demand.kind(), analysis));
                }
            }
        } else {
            Optional<AcceptedPlan> plan = document.planProperty().get();
            for (NodeGroup group :
                    plan.map(p -> p.found().problem()).orElse(analysis.problem()).groups()) {
                put(byTier, group.tier(), ToBe.card(group, plan));
            }
        }
        tiers.setAll(
                byTier.entrySet().stream()
                        .map(tier -> new Tier(Tier.label(tier.getKey()), tier.getValue()))
                        .toList());
        headlines.setAll(figures(document.planProperty().get()));
    }

    /** The first single point of failure, or else the first card. */
    Optional<NodeCard> mostTelling() {
        List<NodeCard> cards = tiers.stream().flatMap(tier -> tier.cards().stream()).toList();
        return cards.stream()
                .filter(NodeCard::singlePoint)
                .findFirst()
                .or(() -> cards.stream().findFirst());
    }

    private static void put(Map<Integer, List<NodeCard>> byTier, int tier, NodeCard card) {
        byTier.computeIfAbsent(tier, ignored -> new ArrayList<>()).add(card);
    }

    private List<Headline> figures(Optional<AcceptedPlan> plan) {
        List<NodeCard> cards = tiers.stream().flatMap(t -> t.cards().stream()).toList();
        long single = cards.stream().filter(NodeCard::singlePoint).count();
        boolean allKnown = cards.stream().allMatch(NodeCard::numberKnown);
        int nodes =
                cards.stream()
                        .filter(c -> asIs.get() ? c.numberKnown() : true)
                        .mapToInt(NodeCard::nodes)
                        .sum();
        List<Headline> figures = new ArrayList<>();
        figures.add(
                Headline.of(
                        asIs.get()
                                ? Words.of("topology.instancesToday")
                                : Words.of("topology.nodes"),
                        allKnown ? "" + nodes : "≥ " + nodes,
                        asIs.get()
                                ? Words.of("topology.mean")
                                : plan.isPresent()
                                        ? Words.of("topology.ofThePlan")
                                        : Words.of("topology.fewest")));
        figures.add(
                new Headline(
                        Words.of("topology.singlePoints"),
                        Long.toString(single),
                        single == 0 ? Words.of("topology.survive") : Words.of("topology.inRed"),
                        single > 0));
        if (!asIs.get()) {
            figures.add(availability(plan));
        }
        return figures;
    }

    private static Headline availability(Optional<AcceptedPlan> plan) {
        return plan.map(p ->
                        Headline.of(
                                Words.of("topology.availability"),
                                Numbers.availability(p.evaluation().availability()),
                                Words.of(
                                        "plan.target",
                                        Numbers.availability(
                                                p.analysis().problem().targets().availability()))))
                .orElseGet(() ->
                        Headline.of(
                                Words.of("topology.availability"),
                                "–",
                                Words.of("topology.onceThereIsAPlan")));
    }

    /** The large figures. */
    public ObservableList<Headline> headlines() {
        return headlines;
    }

    /** Tiers from the user inwards. */
    ObservableList<Tier> tiers() {
        return tiers;
    }

    /** Whether the as-is shows. */
    public BooleanProperty asIsProperty() {
        return asIs;
    }
}
