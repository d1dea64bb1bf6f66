package org.tierwise.solver;

import org.tierwise.model.capacity.disk.DiskLayout;
import org.tierwise.model.catalogue.RaidLevel;
import org.tierwise.model.plan.Alternative;
import org.tierwise.model.plan.Candidates;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.GroupReason;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.Pins;
import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.PlanningProblem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** Finds what else a group could have, and why it does not. */
final class GroupReasons {
    /** Dearer choices that are tried before a group is said to have no runner-up. */
    private static final int MOST_TRIED = 40;

    private final PlanningProblem problem;
    private final PlanEvaluator evaluator;
    private final PlanEvaluation plan;
    private final BooleanSupplier cancelled;

    GroupReasons(PlanningProblem problem, PlanEvaluation plan, BooleanSupplier cancelled) {
        this.problem = problem;
        this.plan = plan;
        this.cancelled = cancelled;
        evaluator = new PlanEvaluator(problem);
    }

    /** The reasons, in the order of the groups; those that a cancel left out are missing. */
    List<GroupReason> all() {
        return problem.groups().stream()
                .takeWhile(group -> !cancelled.getAsBoolean())
                .map(this::reason)
                .toList();
    }

    private GroupReason reason(NodeGroup group) {
        GroupChoice chosen = plan.plan().choice(group.name());
        List<GroupChoice> others =
                byPrice(Candidates.of(group, problem)).stream()
                        .filter(other -> !sameMachines(other, chosen))
                        .toList();
        return new GroupReason(
                plan.group(group.name()),
                runnerUp(group, chosen, others),
                cheaper(group, chosen, others),
                raidLevels(group, chosen));
    }

    private Optional<Alternative> runnerUp(
            NodeGroup group, GroupChoice chosen, List<GroupChoice> others) {
        return others.stream()
                .filter(other -> !other.monthly().isLessThan(chosen.monthly()))
                .limit(MOST_TRIED)
                .takeWhile(other -> !cancelled.getAsBoolean())
                .map(other -> alternative(group, other))
                .filter(Alternative::holds)
                .findFirst();
    }

    private List<Alternative> cheaper(
            NodeGroup group, GroupChoice chosen, List<GroupChoice> others) {
        List<GroupChoice> cheaper =
                others.stream()
                        .filter(other -> other.monthly().isLessThan(chosen.monthly()))
                        .toList()
                        .reversed();
        List<GroupChoice> shown = new ArrayList<>();
        first(cheaper, other -> true).ifPresent(shown::add);
        first(
                        cheaper,
                        other ->
                                other.server().equals(chosen.server())
                                        && other.disks().equals(chosen.disks())
                                        && other.nodes() == chosen.nodes() - 1)
                .ifPresent(shown::add);
        first(
                        cheaper,
                        other ->
                                other.server().equals(chosen.server())
                                        && other.nodes() == chosen.nodes()
                                        && sameKind(other.disks(), chosen.disks()))
                .ifPresent(shown::add);
        return shown.stream()
                .distinct()
                .map(other -> alternative(group, other))
                .filter(other -> !other.holds())
                .toList();
    }

    /** Whether two layouts differ in the number of disks alone. */
    private static boolean sameKind(DiskLayout a, DiskLayout b) {
        return a instanceof DiskLayout.Array x
                && b instanceof DiskLayout.Array y
                && x.level() == y.level()
                && x.disk().equals(y.disk());
    }

    private static Optional<GroupChoice> first(
            List<GroupChoice> choices, Predicate<GroupChoice> wanted) {
        return choices.stream().filter(wanted).findFirst();
    }

    /** For each level the number of disks that is nearest to the one chosen. */
    private List<Alternative> raidLevels(NodeGroup group, GroupChoice chosen) {
        if (!(chosen.disks() instanceof DiskLayout.Array array)) {
            return List.of();
        }
        NodeGroup free = group.withPins(Pins.NONE.withRaidLevels(List.of(RaidLevel.values())));
        Map<RaidLevel, GroupChoice> nearest = new LinkedHashMap<>();
        Candidates.of(free, problem).stream()
                .filter(c -> c.server().equals(chosen.server()))
                .filter(c -> c.nodes() == chosen.nodes() && c.term().equals(chosen.term()))
                .filter(c -> c.disks().disk().equals(array.disk()))
                .sorted(
                        Comparator.comparingInt((GroupChoice c) ->
                                        Math.abs(c.disks().count() - array.count()))
                                .thenComparingInt(c -> c.disks().count()))
                .forEach(c -> {
                    if (c.disks() instanceof DiskLayout.Array other) {
                        nearest.putIfAbsent(other.level(), c);
                    }
                });
        return nearest.values().stream()
                .sorted(Comparator.comparing(c -> ((DiskLayout.Array) c.disks()).level().name()))
                .map(choice -> alternative(group, choice))
                .toList();
    }

    private Alternative alternative(NodeGroup group, GroupChoice choice) {
        Plan other = plan.plan().with(group.name(), choice);
        PlanEvaluation evaluation = evaluator.evaluate(other);
        return new Alternative(
                evaluation.group(group.name()),
                choice.monthly().minus(plan.plan().choice(group.name()).monthly()),
                evaluation.violations());
    }

    private static boolean sameMachines(GroupChoice a, GroupChoice b) {
        return a.server().equals(b.server())
                && a.disks().equals(b.disks())
                && a.nodes() == b.nodes();
    }

    private static List<GroupChoice> byPrice(List<GroupChoice> choices) {
        return choices.stream().sorted(Comparator.comparing(GroupChoice::monthly)).toList();
    }
}
