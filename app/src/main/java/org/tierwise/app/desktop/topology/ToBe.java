package org.tierwise.app.desktop.topology;

import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Inspection.Fact;
import org.tierwise.app.document.AcceptedPlan;
import org.tierwise.app.text.Amounts;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.topology.ComponentKind;
import org.tierwise.model.topology.Environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The node groups of the plan; before there is one, with the fewest nodes of each pattern. */
final class ToBe {
    private ToBe() {}

    static NodeCard card(NodeGroup group, Optional<AcceptedPlan> plan) {
        Optional<GroupEvaluation> planned = plan.map(p -> p.evaluation().group(group.name()));
        int nodes =
                planned.map(e -> e.choice().nodes())
                        .or(() -> group.pins().nodes())
                        .orElse(group.minimumNodes());
        int serving = Math.min(nodes, group.serving(nodes));
        return new NodeCard(
                group.name(),
                group.kindLabels(),
                planned.map(ToBe::offerAndLoad).orElse("at least %d nodes".formatted(nodes)),
                String.join(", ", group.riders().stream().map(rider -> rider.name()).toList()),
                serving,
                nodes - serving,
                planned.isPresent(),
                group.pins().inWords(),
                isSinglePoint(group, nodes),
                new Inspection(group.name(), facts(group, planned, nodes)));
    }

    private static String offerAndLoad(GroupEvaluation evaluation) {
        return "%s, CPU %s %%"
                .formatted(
                        evaluation.choice().server().sku(),
                        Numbers.percentOf(evaluation.healthy().processor()));
    }

    /** Whether pages of the site stop when one of the nodes fails. */
    private static boolean isSinglePoint(NodeGroup group, int nodes) {
        return group.environment() == Environment.PRODUCTION
                && group.pageNeedsIt()
                && group.servingAfterLoss(nodes) == 0;
    }

    private static List<Fact> facts(NodeGroup group, Optional<GroupEvaluation> planned, int nodes) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Runs", group.kindLabels()));
        facts.add(Fact.of("Pattern", group.patternIds()));
        if (!group.pins().inWords().isEmpty()) {
            facts.add(new Fact("Pinned", group.pins().inWords(), "", "kept by hand; Shift+F10"));
        }
        facts.add(
                Fact.of("Nodes that must work", "%d of %d".formatted(group.needed(nodes), nodes)));
        for (ComponentDemand component : group.components()) {
            ComponentKind kind = component.kind();
            facts.add(
                    new Fact(
                            group.components().size() == 1
                                    ? "Away after a failure"
                                    : kind.label() + " away after a failure",
                            Numbers.brief(kind.failoverSeconds()) + " s",
                            "",
                            kind.failoverSource()));
        }
        planned.ifPresent(evaluation -> facts.addAll(chosen(evaluation)));
        return facts;
    }

    private static List<Fact> chosen(GroupEvaluation evaluation) {
        GroupChoice choice = evaluation.choice();
        return List.of(
                new Fact(
                        "Server",
                        choice.server().sku(),
                        "",
                        "%d cores, %s GB of memory"
                                .formatted(
                                        choice.server().vcpu(),
                                        Numbers.brief(choice.server().ramGb()))),
                Fact.of("Disks of a node", choice.disks().label()),
                Fact.of(
                        "Processor, busy hour",
                        Numbers.percentOf(evaluation.healthy().processor()) + " %"),
                Fact.of("Cost a month", Amounts.whole(evaluation.monthly())));
    }
}
