package org.tierwise.model.plan;

import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.topology.Isolation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The node groups that may stand in a plan: each component on nodes of its own, components that may
 * share on the same nodes, and every way to let votes ride on them.
 *
 * <p>Rules of isolation: a kind must allow neighbours; components of different environments, those
 * with workers, and a cache and what it shields stay apart; node counts and pins must suit all; a
 * vote rides apart from the component it votes for.
 */
public final class GroupFormation {
    private final PlanningProblem problem;

    private GroupFormation(PlanningProblem problem) {
        this.problem = problem;
    }

    /**
     * All groups that may stand in a plan for a problem, fewest components first.
     *
     * @throws IllegalArgumentException when the sharing names a component that the problem does not
     *     have, or one that keeps its nodes to itself
     */
    public static List<NodeGroup> candidates(PlanningProblem problem) {
        return new GroupFormation(problem).all();
    }

    private List<NodeGroup> all() {
        List<NodeGroup> groups = new ArrayList<>(problem.groups());
        List<NodeGroup> sharing = sharing();
        List<NodeGroup> larger = sharing;
        for (int size = 2; size <= problem.sharing().mostOnANode(); size++) {
            List<NodeGroup> next = new ArrayList<>();
            for (NodeGroup group : larger) {
                int last = sharing.indexOf(alone(group.components().getLast()));
                sharing.subList(last + 1, sharing.size()).stream()
                        .flatMap(other -> together(group, other).stream())
                        .forEach(next::add);
            }
            groups.addAll(next);
            larger = next;
        }
        return groups.stream().flatMap(this::withEveryRiders).toList();
    }

    private NodeGroup alone(ComponentDemand component) {
        return problem.groups().stream()
                .filter(g -> g.components().contains(component))
                .findFirst()
                .orElseThrow();
    }

    private List<NodeGroup> sharing() {
        List<NodeGroup> groups = new ArrayList<>();
        for (String name : problem.sharing().components()) {
            NodeGroup group =
                    problem.groups().stream()
                            .filter(g -> g.runs(name))
                            .findFirst()
                            .orElseThrow(() ->
                                    new IllegalArgumentException(
                                            "sharing names %s, which no node group runs"
                                                    .formatted(name)));
            if (!mayShare(group)) {
                throw new IllegalArgumentException(
                        "sharing names %s, which needs nodes of its own".formatted(name));
            }
            groups.add(group);
        }
        return groups;
    }

    private static boolean mayShare(NodeGroup group) {
        return group.components().stream()
                .allMatch(c ->
                        c.kind().isolation() == Isolation.SHARED_NODES && c.workers().isEmpty());
    }

    private static boolean lendsNodes(NodeGroup group) {
        return group.components().stream()
                .noneMatch(c -> c.kind().isolation() == Isolation.OWN_NODES);
    }

    private static Optional<NodeGroup> together(NodeGroup a, NodeGroup b) {
        Optional<Pins> pins = a.pins().and(b.pins());
        if (pins.isEmpty()
                || a.environment() != b.environment()
                || a.isCachedBy(b)
                || b.isCachedBy(a)) {
            return Optional.empty();
        }
        NodeGroup both =
                new NodeGroup(
                        a.name() + NodeGroup.JOINT + b.name(),
                        a.environment(),
                        Stream.concat(a.components().stream(), b.components().stream()).toList(),
                        List.of(),
                        pins.get());
        return both.minimumNodes() <= both.maximumNodes() ? Optional.of(both) : Optional.empty();
    }

    /** The group with every set of riders that it can take, none first. */
    private Stream<NodeGroup> withEveryRiders(NodeGroup group) {
        List<List<Rider>> sets = new ArrayList<>();
        sets.add(group.riders());
        if (lendsNodes(group)) {
            for (Rider rider : problem.riders()) {
                if (group.maximumNodes() >= rider.votes() && !group.runs(rider.component())) {
                    List<List<Rider>> more =
                            sets.stream()
                                    .map(set ->
                                            Stream.concat(set.stream(), Stream.of(rider)).toList())
                                    .toList();
                    sets.addAll(more);
                }
            }
        }
        return sets.stream().map(group::withRiders);
    }

    /**
     * Checks that every component stands on the nodes of one group, and every vote rides once.
     *
     * @throws IllegalArgumentException when one is missing or stands twice
     */
    static void requireEachOnce(PlanningProblem problem, List<NodeGroup> groups) {
        Set<String> standing = new HashSet<>();
        for (NodeGroup group : groups) {
            Stream.concat(
                            group.components().stream().map(ComponentDemand::name),
                            group.riders().stream().map(Rider::name))
                    .forEach(name -> {
                        if (!standing.add(name)) {
                            throw new IllegalArgumentException(name + " stands in two groups");
                        }
                    });
        }
        Stream.concat(
                        problem.groups().stream()
                                .flatMap(g -> g.components().stream())
                                .map(ComponentDemand::name),
                        problem.riders().stream().map(Rider::name))
                .filter(name -> !standing.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(name + " stands in no group");
                });
    }
}
