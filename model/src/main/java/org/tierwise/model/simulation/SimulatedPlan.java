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
        HaPattern pattern = group.pattern();
        List<SimulatedNode> nodes = nodes(group, choice, state);
        SimulatedGroup simulated =
                new SimulatedGroup(
                        group.name(),
                        nodes,
                        pattern.writesEverywhere(),
                        drbd(pattern, choice, nodes.getFirst()),
                        random);
        double score = choice.server().coreScore();
        List<SimulatedCall> made =
                group.demand().calls().stream()
                        .map(call -> call(group, simulated, call, score, cacheShareLost))
                        .toList();
        groups.add(simulated);
        calls.addAll(made);
        writeBehind(simulated, made, group.demand().readFraction().value());
        background(
                nodes,
                made,
                group.demand().backgroundCores().value() * problem.backgroundFactor() / score);
    }

    private List<SimulatedNode> nodes(NodeGroup group, GroupChoice choice, GroupState state) {
        HaPattern pattern = group.pattern();
        int serving =
                group.name().equals(lostGroup)
                        ? pattern.servingAfterLoss(choice.nodes())
                        : pattern.serving(choice.nodes());
        int cores = pattern.usableCores(choice.server().vcpu());
        return Stream.generate(() ->
                        new SimulatedNode(
                                new SharedCores(calendar, cores),
                                Storage.of(choice.disks(), calendar, random),
                                workers(group.demand(), state)))
                .limit(serving)
                .toList();
    }

    /** Only the calls that the lost cache would have answered miss more often. */
    private SimulatedCall call(
            NodeGroup group,
            SimulatedGroup simulated,
            CallClass call,
            double score,
            double cacheShareLost) {
        boolean cacheLost =
                call.cache().map(cache -> cache.component().equals(lostGroup)).orElse(false);
        return new SimulatedCall(
                simulated,
                group.demand().kind().tier(),
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

    private static Optional<WorkerSlots> workers(ComponentDemand demand, GroupState state) {
        return state.workers()
                .map(WorkerLoad::workers)
                .map(number ->
                        new WorkerSlots(
                                number, demand.workers().map(WorkerProcesses::backlog).orElse(0)));
    }

    private @Nullable DrbdPair drbd(HaPattern pattern, GroupChoice choice, SimulatedNode primary) {
        return pattern instanceof DrbdPairWithReplicas
                ? new DrbdPair(
                        primary.storage(),
                        Storage.of(choice.disks(), calendar, random),
                        calendar,
                        problem.roundTripMs() / 1000 / 2)
                : null;
    }
}
