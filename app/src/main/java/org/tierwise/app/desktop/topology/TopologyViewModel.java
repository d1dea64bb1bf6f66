package org.tierwise.app.desktop.topology;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tierwise.app.desktop.controls.Headline;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.AcceptedPlan;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.model.demand.BoughtCapacity;
import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.PageLink;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.project.ProjectAnalysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tiers from the user inwards, as they are or as they will be. */
public final class TopologyViewModel {
    private final Document document;
    private final ObservableList<Headline> headlines = FXCollections.observableArrayList();
    private final ObservableList<Tier> tiers = FXCollections.observableArrayList();
    private final ObservableList<PageLink> links = FXCollections.observableArrayList();
    private final BooleanProperty asIs = new SimpleBooleanProperty(false);
    private final ReadOnlyBooleanWrapper failing = new ReadOnlyBooleanWrapper();
    private final Set<String> lost = new TreeSet<>();
    private Optional<PlanEvaluator> evaluator = Optional.empty();

    public TopologyViewModel(Document document) {
        this.document = document;
        document.projectProperty().subscribe(this::refresh);
        document.planProperty().subscribe(this::showPlan);
        asIs.subscribe(this::refresh);
        refresh();
    }

    private void showPlan(Optional<AcceptedPlan> plan) {
        lost.clear();
        evaluator = plan.map(p -> new PlanEvaluator(p.found().problem()));
        refresh();
    }

    /**
     * Makes a node of a group of the plan fail, or brings it back; nothing while there is no plan.
     */
    void failOrBringBack(String group) {
        if (evaluator.isPresent()) {
            if (!lost.remove(group)) {
                lost.add(group);
            }
            refresh();
        }
    }

    /** Brings all nodes back. */
    void bringAllBack() {
        lost.clear();
        refresh();
    }

    private void refresh() {
        document.projectProperty().get().ifPresent(this::show);
    }

    private void show(OpenedProject opened) {
        Optional<Outage> outage =
                document.planProperty()
                        .get()
                        .flatMap(plan -> evaluator.map(each -> Outage.of(each, plan, lost)));
        List<NodeGroup> groups =
                outage.map(o -> o.plan().found().problem())
                        .orElse(opened.analysis().problem())
                        .groups();
        Map<Integer, List<NodeCard>> byTier = new TreeMap<>();
        if (asIs.get()) {
            putBought(byTier, opened.analysis());
        } else {
            for (NodeGroup group : groups) {
                put(
                        byTier,
                        group.tier(),
                        outage.map(o -> ToBe.card(group, o)).orElseGet(() -> ToBe.card(group)));
            }
        }
        links.setAll(PageLink.of(groups));
        tiers.setAll(
                byTier.entrySet().stream()
                        .map(tier -> new Tier(Tier.label(tier.getKey()), tier.getValue()))
                        .toList());
        headlines.setAll(figures(outage));
        failing.set(!lost.isEmpty() && !asIs.get());
    }

    private static void putBought(Map<Integer, List<NodeCard>> byTier, ProjectAnalysis analysis) {
        for (int i = 0; i < analysis.bought().size(); i++) {
            BoughtCapacity bought = analysis.bought().get(i);
            ComponentDemand demand = analysis.demands().get(i);
            if (analysis.mapped().byComponent().containsKey(bought.component())) {
                put(byTier, demand.kind().tier(), AsIs.card(bought, demand.kind(), analysis));
            }
        }
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

    private List<Headline> figures(Optional<Outage> outage) {
        List<NodeCard> cards = tiers.stream().flatMap(t -> t.cards().stream()).toList();
        List<Headline> figures = new ArrayList<>();
        figures.add(nodes(cards, outage.isPresent()));
        long single = cards.stream().filter(NodeCard::singlePoint).count();
        figures.add(
                new Headline(
                                Words.of("topology.singlePoints"),
                                Long.toString(single),
                                Words.of(single == 0 ? "topology.survive" : "topology.inRed"),
                                single > 0)
                        .workedOut(Words.of("formula.singlePoints")));
        if (!asIs.get()) {
            figures.add(TopologyHeadlines.responseTime(outage));
            figures.add(TopologyHeadlines.availability(outage));
        }
        return figures;
    }

    private Headline nodes(List<NodeCard> cards, boolean planned) {
        boolean allKnown = cards.stream().allMatch(card -> card.nodes().known());
        int nodes =
                cards.stream()
                        .filter(card -> !asIs.get() || card.nodes().known())
                        .mapToInt(card -> card.nodes().all())
                        .sum();
        return Headline.of(
                Words.of(asIs.get() ? "topology.instancesToday" : "topology.nodes"),
                allKnown ? "" + nodes : "≥ " + nodes,
                Words.of(
                        asIs.get()
                                ? "topology.mean"
                                : planned ? "topology.ofThePlan" : "topology.fewest"));
    }

    /** The large figures. */
    public ObservableList<Headline> headlines() {
        return headlines;
    }

    /** Tiers from the user inwards. */
    ObservableList<Tier> tiers() {
        return tiers;
    }

    /** Ways that pages go, between cards of which one may not be drawn. */
    ObservableList<PageLink> links() {
        return links;
    }

    /** Whether nodes of the drawing have failed. */
    ReadOnlyBooleanProperty failingProperty() {
        return failing.getReadOnlyProperty();
    }

    /** Whether the as-is shows. */
    public BooleanProperty asIsProperty() {
        return asIs;
    }
}
