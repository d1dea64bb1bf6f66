package org.tierwise.model.plan;

import org.tierwise.model.capacity.availability.KOutOfN;
import org.tierwise.model.capacity.disk.ArrayStation;
import org.tierwise.model.capacity.disk.DrbdCommit;
import org.tierwise.model.capacity.queueing.Delay;
import org.tierwise.model.capacity.queueing.LaplaceTransform;
import org.tierwise.model.capacity.queueing.PageCalls;
import org.tierwise.model.capacity.queueing.ProcessorSharing;
import org.tierwise.model.capacity.queueing.ResidenceTime;
import org.tierwise.model.capacity.queueing.WorkerPool;
import org.tierwise.model.demand.CallClass;
import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.topology.DrbdPairWithReplicas;
import org.tierwise.model.topology.HaPattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Evaluates one choice for one node group: pure, so that its results can be kept. */
public final class GroupEvaluator {
    /** Memory that the operating system and agents take on every node, GB (assumed). */
    public static final double SYSTEM_MEMORY_GB = 1;

    /** Workers may fill memory to the last byte; sums differ in the last digits. */
    private static final double ROUNDING = 1e-12;

    private final PlanningProblem problem;
    private final WorkerSizing workers = new WorkerSizing();

    public GroupEvaluator(PlanningProblem problem) {
        this.problem = problem;
    }

    /** Evaluates a choice with all caches in front of the group whole. */
    public GroupEvaluation evaluate(NodeGroup group, GroupChoice choice) {
        GroupState healthy = state(group, choice, false, 0);
        int serving = group.pattern().serving(choice.nodes());
        GroupState lost =
                group.pattern().servingAfterLoss(choice.nodes()) == serving
                        ? healthy
                        : state(group, choice, true, 0);
        double memory =
                NodeWork.memoryWithoutWorkersGb(group, serving)
                        + healthy.workers().map(WorkerLoad::workers).orElse(0)
                                * group.demand()
                                        .workers()
                                        .map(w -> w.residentGb().value())
                                        .orElse(0.0);
        double disk = group.demand().diskPerNodeGb().value();
        return new GroupEvaluation(
                group,
                choice,
                choice.monthly(),
                healthy,
                lost,
                memory,
                disk,
                unavailability(group, choice, healthy),
                violations(group, choice, healthy, lost, memory, disk));
    }

    /**
     * A group under load.
     *
     * @param group the group
     * @param choice what is ordered
     * @param nodeLost whether one of its nodes is lost
     * @param cacheShareLost share of the entries that the cache in front has lost, in [0, 1]
     */
    public GroupState state(
            NodeGroup group, GroupChoice choice, boolean nodeLost, double cacheShareLost) {
        HaPattern pattern = group.pattern();
        ComponentDemand demand = group.demand();
        int nodes = choice.nodes();
        int serving = nodeLost ? pattern.servingAfterLoss(nodes) : pattern.serving(nodes);
        if (serving == 0) {
            return new GroupState(0, 0, 0, true, Optional.empty(), List.of());
        }
        double rate = problem.designRate() / serving;
        int cores = pattern.usableCores(choice.server().vcpu());
        double score = choice.server().coreScore();
        double visitsPerPage = 0;
        double cpuPerPage = 0;
        double readsPerPage = 0;
        for (CallClass call : demand.calls()) {
            double visits = call.calls() * call.reachProbability(cacheShareLost);
            visitsPerPage += visits;
            cpuPerPage += visits * call.cpuMs().value() / 1000 / score;
            readsPerPage += visits * call.diskReads().value();
        }
        double background =
                demand.backgroundCores().value() * problem.backgroundFactor() / score / serving;
        double processor = (rate * cpuPerPage + background) / cores;
        ArrayStation disks = disks(group, choice, serving, readsPerPage);
        double network =
                rate * demand.egressKbPerPage().value() * 8 / 1000 / choice.server().networkMbps();
        GroupState load =
                new GroupState(
                        processor,
                        disks.utilisation(),
                        network,
                        false,
                        Optional.empty(),
                        List.of());
        if (load.saturated()) {
            return load;
        }
        double visitRate = rate * visitsPerPage;
        double meanService = visitRate == 0 ? 0 : processor * cores / visitRate;
        Optional<WorkerPool> pool = pool(group, choice, visitRate);
        List<CallLoad> calls = new ArrayList<>();
        for (CallClass call : demand.calls()) {
            double probability = call.reachProbability(cacheShareLost);
            double visits = call.calls() * probability;
            double service = call.cpuMs().value() / 1000 / score;
            ResidenceTime cpu =
                    pool.map(p -> p.held(0, service, visits))
                            .orElseGet(() ->
                                    new ProcessorSharing(visitRate, meanService, cores, service, 1)
                                            .residence(visits));
            ResidenceTime wait = pool.map(p -> p.waiting(visits)).orElse(new Delay(0).residence(1));
            calls.add(load(call, probability, wait, cpu, disks, pattern));
        }
        return new GroupState(
                processor, disks.utilisation(), network, false, pool.map(WorkerLoad::of), calls);
    }

    /** The workers of a serving node, tiers below taken as the time that they are sized for. */
    private Optional<WorkerPool> pool(NodeGroup group, GroupChoice choice, double visitRate) {
        return group.demand()
                .workers()
                .flatMap(processes -> {
                    NodeWork work = NodeWork.of(problem, group, choice);
                    return work.isSome()
                            ? Optional.of(
                                    workers.pool(
                                            processes,
                                            work,
                                            visitRate,
                                            problem.targets().maximumUtilisation()))
                            : Optional.empty();
                });
    }

    /** Disks of the busiest node: its share of the reads, and the writes it takes. */
    private ArrayStation disks(
            NodeGroup group, GroupChoice choice, int serving, double readsPerPage) {
        double f = group.demand().readFraction().value();
        double reads = problem.designRate() * readsPerPage;
        double writes =
                reads * (1 - f) / f
                        + problem.designRate()
                                * group.demand().calls().stream()
                                        .mapToDouble(c -> c.visits() * c.diskCommits())
                                        .sum();
        return new ArrayStation(
                choice.disks(),
                reads / serving,
                group.pattern().writesEverywhere() ? writes : writes / serving);
    }

    private CallLoad load(
            CallClass call,
            double probability,
            ResidenceTime wait,
            ResidenceTime cpu,
            ArrayStation disks,
            HaPattern pattern) {
        double reads = call.diskReads().value();
        double commits = call.diskCommits();
        double mean = wait.meanSeconds() + cpu.meanSeconds();
        List<LaplaceTransform> parts = new ArrayList<>(List.of(wait.transform(), cpu.transform()));
        if (reads > 0) {
            ResidenceTime read = disks.read(reads);
            mean += reads * read.meanSeconds();
            parts.add(s -> read.transform().at(s).pow(reads));
        }
        if (commits > 0) {
            double commit = commitSeconds(disks, pattern);
            mean += commits * commit;
            parts.add(s -> s.multiply(commit).add(1).pow(-commits));
        }
        ResidenceTime visit = new ResidenceTime(mean, LaplaceTransform.product(parts));
        return new CallLoad(
                call.name(),
                call.calls() * probability,
                visit.meanSeconds() * 1000,
                new PageCalls(call.calls(), probability, visit));
    }

    /**
     * Mean time of a commit, which is taken as exponential: it waits for the local disk, and on a
     * DRBD pair for the peer's too.
     */
    private double commitSeconds(ArrayStation disks, HaPattern pattern) {
        double local = disks.writeSeconds();
        return pattern instanceof DrbdPairWithReplicas
                ? DrbdCommit.meanSeconds(local, problem.roundTripMs() / 1000)
                : local;
    }

    /** Share of time that the group is away, and of pages that its workers refuse. */
    private double unavailability(NodeGroup group, GroupChoice choice, GroupState healthy) {
        if (!group.demand().kind().pageNeedsIt()) {
            return 0;
        }
        int n = choice.nodes();
        HaPattern pattern = group.pattern();
        double away =
                new KOutOfN(
                                pattern.needed(n),
                                n,
                                problem.reliability(),
                                group.demand().kind().failoverSeconds(),
                                Math.max(1, pattern.serving(n)))
                        .unavailability();
        double refused = healthy.workers().map(WorkerLoad::blocking).orElse(0.0);
        return away + (1 - away) * refused;
    }

    private List<Violation> violations(
            NodeGroup group,
            GroupChoice choice,
            GroupState healthy,
            GroupState lost,
            double memory,
            double disk) {
        Targets targets = problem.targets();
        List<Violation> found = new ArrayList<>();
        String name = group.name();
        utilisation(found, name, healthy, targets.maximumUtilisation());
        if (!lost.down() || group.demand().kind().pageNeedsIt()) {
            utilisation(
                    found, name + ", one node lost", lost, targets.maximumUtilisationNodeLost());
        }
        if (lost.down() && group.demand().kind().pageNeedsIt()) {
            found.add(
                    new Violation(
                            Rule.PROCESSOR_UTILISATION,
                            name + ", one node lost",
                            Double.POSITIVE_INFINITY,
                            targets.maximumUtilisationNodeLost(),
                            "%"));
        }
        double memoryLimit = choice.server().ramGb() * targets.maximumMemoryFill();
        if (memory > memoryLimit * (1 + ROUNDING)) {
            found.add(new Violation(Rule.MEMORY, name, memory, memoryLimit, "GB"));
        }
        double diskLimit = choice.disks().usableGb() * targets.maximumDiskFill();
        if (disk > diskLimit) {
            found.add(new Violation(Rule.DISK_CAPACITY, name, disk, diskLimit, "GB"));
        }
        return found;
    }

    private static void utilisation(
            List<Violation> found, String where, GroupState state, double limit) {
        check(found, Rule.PROCESSOR_UTILISATION, where, state.processor(), limit);
        check(found, Rule.DISK_UTILISATION, where, state.disk(), limit);
        check(found, Rule.NETWORK_UTILISATION, where, state.network(), limit);
        state.workers()
                .ifPresent(
                        w -> check(found, Rule.WORKER_UTILISATION, where, w.utilisation(), limit));
    }

    private static void check(
            List<Violation> found, Rule rule, String where, double actual, double limit) {
        if (actual > limit) {
            found.add(new Violation(rule, where, actual, limit, "%"));
        }
    }
}
