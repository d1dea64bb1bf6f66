package org.tierwise.app.desktop.topology;

import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Inspection.Fact;
import org.tierwise.app.desktop.words.Words;
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
                planned.map(ToBe::offerAndLoad).orElse(Words.counted("topology.atLeast", nodes)),
                String.join(", ", group.riders().stream().map(rider -> rider.name()).toList()),
                serving,
                nodes - serving,
                planned.isPresent(),
                isSinglePoint(group, nodes),
                new Inspection(group.name(), facts(group, planned, nodes)));
    }

    private static String offerAndLoad(GroupEvaluation evaluation) {
        return Words.of(
                "topology.offerAndLoad",
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
        facts.add(Fact.of(Words.of("topology.runs"), group.kindLabels()));
        facts.add(Fact.of(Words.of("topology.pattern"), group.patternIds()));
        facts.add(
                Fact.of(
                        Words.of("topology.mustWork"),
                        Words.of(
                                "count.of",
                                Integer.toString(group.needed(nodes)),
                                Integer.toString(nodes))));
        for (ComponentDemand component : group.components()) {
            ComponentKind kind = component.kind();
            facts.add(
                    new Fact(
                            group.components().size() == 1
                                    ? Words.of("topology.away")
                                    : Words.of("topology.componentAway", kind.label()),
                            Words.of("unit.seconds", Numbers.brief(kind.failoverSeconds())),
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
                        Words.of("topology.server"),
                        choice.server().sku(),
                        "",
                        Words.counted(
                                "topology.coresAndMemory",
                                choice.server().vcpu(),
                                Numbers.brief(choice.server().ramGb()))),
                Fact.of(Words.of("topology.disks"), choice.disks().label()),
                Fact.of(
                        Words.of("topology.processor"),
                        Numbers.percentOf(evaluation.healthy().processor()) + " %"),
                Fact.of(Words.of("plan.costAMonth"), Amounts.whole(evaluation.monthly())));
    }
}
