package org.tierwise.model.simulation;

import org.jspecify.annotations.Nullable;
import org.tierwise.model.demand.CallClass;
import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.demand.WorkerProcesses;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.GroupState;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.WorkerLoad;
import org.tierwise.model.topology.DrbdPairWithReplicas;
import org.tierwise.model.topology.HaPattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Builds the nodes of a plan in one state, idle, and what loads them beside the pages. */
final class SimulatedPlan {
    /**
     * Least mean time of a job that no page calls for, s; where calls take longer, they are as long
     * (assumed).
     */
    private static final double BACKGROUND_JOB = 0.01;

    private final PlanningProblem problem;
    private final String lostGroup;

    /** Components of the group that lost a node. */
    private final List<String> lost;

    private final Calendar calendar;
    private final RandomGenerator random;
    private final List<SimulatedGroup> groups = new ArrayList<>();
    private final List<SimulatedCall> calls = new ArrayList<>();

    /**
     * @param lostGroup group that lost a node; empty when all nodes work
     */
    SimulatedPlan(
            PlanningProblem problem, String lostGroup, Calendar calendar, RandomGenerator random) {
        this.problem = problem;
        lost =
                problem.groups().stream()
                        .filter(g -> g.name().equals(lostGroup))
                        .flatMap(g -> g.components().stream())
                        .map(ComponentDemand::name)
                        .toList();
        this.lostGroup = lostGroup;
        this.calendar = calendar;
        this.random = random;
    }

    List<SimulatedGroup> groups() {
        return groups;
    }

    Route route() {
        return new Route(calls, random);
    }

    /**
     * Adds a group.
     *
     * @param state gives the number of workers; nothing else of it is used
     * @param cacheShareLost share of the entries that the lost group took from the cache in front
     *     of its callers, in [0, 1]
     */
    void add(NodeGroup group, GroupChoice choice, GroupState state, double cacheShareLost) {
        List<SimulatedNode> nodes = nodes(group, choice, state);
        boolean alone = group.components().size() == 1;
        for (ComponentDemand component : group.components()) {
            SimulatedGroup simulated =
                    service(
                            group,
                            component,
                            choice,
                            nodes.subList(0, serving(group, component, choice)));
            if (alone) {
                groups.add(simulated);
            }
            addCalls(component, simulated, choice, cacheShareLost);
        }
        if (!alone) {
            groups.add(new SimulatedGroup(group.name(), nodes, false, null, random));
        }
    }

    private SimulatedGroup service(
            NodeGroup group,
            ComponentDemand component,
            GroupChoice choice,
            List<SimulatedNode> nodes) {
        HaPattern pattern = component.kind().pattern();
        return new SimulatedGroup(
                group.name(),
                nodes,
                pattern.writesEverywhere(),
                replicated(pattern, choice, up(group, choice), nodes.getFirst()),
                random);
    }

    private void addCalls(
            ComponentDemand component,
            SimulatedGroup simulated,
            GroupChoice choice,
            double cacheShareLost) {
        double score = choice.server().coreScore();
        List<SimulatedCall> made =
                component.calls().stream()
                        .map(call -> call(component, simulated, call, score, cacheShareLost))
                        .toList();
        calls.addAll(made);
        writeBehind(simulated, made, component.readFraction().value());
        background(
                simulated.serving(),
                made,
                component.backgroundCores().value() * problem.backgroundFactor() / score);
    }

    private int up(NodeGroup group, GroupChoice choice) {
        return group.name().equals(lostGroup) ? choice.nodes() - 1 : choice.nodes();
    }

    private int serving(NodeGroup group, ComponentDemand component, GroupChoice choice) {
        HaPattern pattern = component.kind().pattern();
        return group.name().equals(lostGroup)
                ? pattern.servingAfterLoss(choice.nodes())
                : pattern.serving(choice.nodes());
    }

    /** Neighbours use all cores of a node; a component alone may not be able to. */
    private List<SimulatedNode> nodes(NodeGroup group, GroupChoice choice, GroupState state) {
        int vcpu = choice.server().vcpu();
        int cores =
                group.components().size() == 1
                        ? group.components().getFirst().kind().pattern().usableCores(vcpu)
                        : vcpu;
        return Stream.generate(() ->
                        new SimulatedNode(
                                new SharedCores(calendar, cores),
                                Storage.of(choice.disks(), calendar, random),
                                workers(group, state)))
                .limit(
                        group.components().stream()
                                .mapToInt(component -> serving(group, component, choice))
                                .max()
                                .orElseThrow())
                .toList();
    }

    /** Only the calls that the lost cache would have answered miss more often. */
    private SimulatedCall call(
            ComponentDemand component,
            SimulatedGroup simulated,
            CallClass call,
            double score,
            double cacheShareLost) {
        boolean cacheLost =
                call.cache().map(cache -> lost.contains(cache.component())).orElse(false);
        return new SimulatedCall(
                simulated,
                component.kind().tier(),
                call.calls(),
                call.reachProbability(cacheLost ? cacheShareLost : 0),
                call.cpuMs().value() / 1000 / score,
                call.diskReads().value(),
                call.diskCommits());
    }

    /** Writes that belong to the reads, but come when the database likes. */
    private void writeBehind(SimulatedGroup group, List<SimulatedCall> made, double readFraction) {
        double reads = made.stream().mapToDouble(c -> c.visits() * c.reads()).sum();
        new PoissonStream(
                calendar,
                problem.designRate() * reads * (1 - readFraction) / readFraction,
                group::writeBehind,
                random);
    }

    private void background(List<SimulatedNode> nodes, List<SimulatedCall> made, double busyCores) {
        double visits = made.stream().mapToDouble(SimulatedCall::visits).sum();
        double seconds = made.stream().mapToDouble(c -> c.visits() * c.cpuSeconds()).sum();
        double mean = Math.max(BACKGROUND_JOB, visits > 0 ? seconds / visits : 0);
        for (SimulatedNode node : nodes) {
            new PoissonStream(
                    calendar,
                    busyCores / nodes.size() / mean,
                    now ->
                            node.cores()
                                    .serve(
                                            random.nextExponential() * mean,
                                            Completion.UNAWAITED,
                                            now),
                    random);
        }
    }

    private static Optional<WorkerSlots> workers(NodeGroup group, GroupState state) {
        int backlog =
                group.withWorkers()
                        .flatMap(ComponentDemand::workers)
                        .map(WorkerProcesses::backlog)
                        .orElse(0);
        return state.workers()
                .map(WorkerLoad::workers)
                .map(number -> new WorkerSlots(number, backlog));
    }

    private @Nullable ReplicatedStorage replicated(
            HaPattern pattern, GroupChoice choice, int up, SimulatedNode primary) {
        int acknowledging = pattern instanceof DrbdPairWithReplicas ? 2 : pattern.acknowledging(up);
        int others = pattern instanceof DrbdPairWithReplicas ? 1 : up - 1;
        return acknowledging == 1
                ? null
                : new ReplicatedStorage(
                        primary.storage(),
                        Stream.generate(() -> Storage.of(choice.disks(), calendar, random))
                                .limit(others)
                                .toList(),
                        acknowledging,
                        calendar,
                        problem.roundTripMs() / 1000 / 2);
    }
}
