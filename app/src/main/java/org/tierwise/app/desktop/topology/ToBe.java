package org.tierwise.app.desktop.topology;

import org.tierwise.app.desktop.controls.Destination;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Inspection.Fact;
import org.tierwise.app.desktop.pins.PinWords;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.plan.GroupState;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.topology.ComponentKind;
import org.tierwise.model.topology.Environment;
import org.tierwise.model.topology.kinds.FirewallNat;

import java.util.ArrayList;
import java.util.List;

/** The node groups of the plan; before there is one, with the fewest nodes of each pattern. */
final class ToBe {
    private ToBe() {}

    /** A group that has no plan yet. */
    static NodeCard card(NodeGroup group) {
        int nodes = group.pins().nodes().orElse(group.minimumNodes());
        int serving = Math.min(nodes, group.serving(nodes));
        return new NodeCard(
                group.name(),
                group.kindLabels(),
                Words.counted("topology.atLeast", nodes),
                riders(group),
                new NodeCard.Nodes(serving, nodes - serving, 0, false, false),
                NodeCard.Load.UNKNOWN,
                isSinglePoint(group, nodes)
                        ? NodeCard.Standing.SINGLE_POINT
                        : NodeCard.Standing.WELL,
                network(group),
                PinWords.of(group.pins()),
                new Inspection(group.name(), facts(group, nodes)));
    }

    /** A group of the plan, in the state that the system is in. */
    static NodeCard card(NodeGroup group, Outage outage) {
        GroupEvaluation evaluation = outage.plan().evaluation().group(group.name());
        GroupState state = outage.of(group);
        int nodes = evaluation.choice().nodes();
        int lost = outage.isLost(group) ? 1 : 0;
        int serving =
                Math.min(
                        nodes - lost,
                        lost > 0 ? group.servingAfterLoss(nodes) : group.serving(nodes));
        List<Fact> facts = facts(group, nodes);
        facts.addAll(chosen(evaluation, state));
        return new NodeCard(
                group.name(),
                group.kindLabels(),
                evaluation.choice().server().sku() + ", " + busy(state),
                riders(group),
                new NodeCard.Nodes(serving, nodes - lost - serving, lost, true, true),
                state.down() ? NodeCard.Load.UNKNOWN : NodeCard.Load.of(state.highest()),
                standing(group, nodes, state),
                network(group),
                PinWords.of(group.pins()),
                new Inspection(group.name(), facts));
    }

    private static NodeCard.Standing standing(NodeGroup group, int nodes, GroupState state) {
        if (state.down()) {
            return NodeCard.Standing.DOWN;
        }
        return isSinglePoint(group, nodes)
                ? NodeCard.Standing.SINGLE_POINT
                : NodeCard.Standing.WELL;
    }

    /** The processor, unless disks or the network are busier and worth a word. */
    private static String busy(GroupState state) {
        if (state.down()) {
            return Words.of("topology.noneServes");
        }
        if (state.highest() == state.processor()) {
            return Words.of("topology.cpuBusy", Numbers.percentOf(state.processor()));
        }
        return state.disk() >= state.network()
                ? Words.of("topology.disksBusy", Numbers.percentOf(state.disk()))
                : Words.of("topology.networkBusy", Numbers.percentOf(state.network()));
    }

    private static String riders(NodeGroup group) {
        return String.join(", ", group.riders().stream().map(rider -> rider.name()).toList());
    }

    /** The firewalls stand between the others and the world, on a network of their own. */
    private static String network(NodeGroup group) {
        return group.components().stream()
                        .map(ComponentDemand::kind)
                        .anyMatch(FirewallNat.KIND::equals)
                ? Words.of("topology.ownVlan")
                : "";
    }

    /** Whether pages of the site stop when one of the nodes fails. */
    private static boolean isSinglePoint(NodeGroup group, int nodes) {
        return group.environment() == Environment.PRODUCTION
                && group.pageNeedsIt()
                && group.servingAfterLoss(nodes) == 0;
    }

    private static List<Fact> facts(NodeGroup group, int nodes) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(Words.of("topology.runs"), group.kindLabels()));
        facts.add(Fact.of(Words.of("topology.pattern"), group.patternIds()));
        String pinned = PinWords.of(group.pins());
        if (!pinned.isEmpty()) {
            facts.add(new Fact(Words.of("pins.pinned"), pinned, "", Words.of("pins.byHand")));
        }
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
        return facts;
    }

    private static List<Fact> chosen(GroupEvaluation evaluation, GroupState state) {
        GroupChoice choice = evaluation.choice();
        List<Fact> facts = new ArrayList<>();
        facts.add(
                new Fact(
                        Words.of("topology.server"),
                        choice.server().sku(),
                        "",
                        Words.counted(
                                "topology.coresAndMemory",
                                choice.server().vcpu(),
                                Numbers.brief(choice.server().ramGb()))));
        facts.add(Fact.of(Words.of("topology.disks"), choice.disks().label()));
        if (!state.down()) {
            facts.add(
                    Fact.of(
                            Words.of("topology.processor"),
                            Numbers.percentOf(state.processor()) + " %"));
            if (evaluation.group().usesDisk()) {
                facts.add(
                        Fact.of(
                                Words.of("topology.diskUse"),
                                Numbers.percentOf(state.disk()) + " %"));
            }
        }
        facts.add(
                Fact.of(Words.of("plan.costAMonth"), Money.whole(evaluation.monthly()))
                        .leadingTo(
                                new Destination.Ordered(
                                        evaluation.group().components().stream()
                                                .map(ComponentDemand::name)
                                                .toList())));
        return facts;
    }
}
