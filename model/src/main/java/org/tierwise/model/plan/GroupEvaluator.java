package org.tierwise.model.plan;

import org.tierwise.model.capacity.availability.KOutOfN;
import org.tierwise.model.capacity.disk.ArrayStation;
import org.tierwise.model.capacity.disk.DrbdCommit;
import org.tierwise.model.capacity.queueing.Delay;
import org.tierwise.model.capacity.queueing.PageCalls;
import org.tierwise.model.capacity.queueing.ResidenceTime;
import org.tierwise.model.capacity.queueing.WorkerPool;
import org.tierwise.model.demand.CallClass;
import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.topology.ComponentKind;
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
        GroupState lost = state(group, choice, true, 0);
        double memory =
                NodeWork.memoryWithoutWorkersGb(group, choice.nodes())
                        + healthy.workers().map(WorkerLoad::workers).orElse(0)
                                * group.withWorkers()
                                        .flatMap(ComponentDemand::workers)
                                        .map(w -> w.residentGb().value())
                                        .orElse(0.0);
        double disk = group.components().stream().mapToDouble(c -> c.diskPerNodeGb().value()).sum();
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
        List<ComponentLoad> loads = new ArrayList<>();
        for (ComponentDemand component : group.components()) {
            HaPattern pattern = component.kind().pattern();
            int serving =
                    nodeLost
                            ? pattern.servingAfterLoss(choice.nodes())
                            : pattern.serving(choice.nodes());
            if (serving == 0) {
                return new GroupState(0, 0, 0, true, Optional.empty(), List.of());
            }
            loads.add(ComponentLoad.of(problem, component, choice, serving, cacheShareLost));
        }
        SharedProcessor processor = new SharedProcessor(loads, choice.server().vcpu());
        ArrayStation disks =
                new ArrayStation(
                        choice.disks(),
                        loads.stream().mapToDouble(ComponentLoad::readRate).sum(),
                        loads.stream().mapToDouble(ComponentLoad::writeRate).sum());
        double network =
                loads.stream().mapToDouble(ComponentLoad::egressMbps).sum()
                        / choice.server().networkMbps();
        GroupState load =
                new GroupState(
                        processor.utilisation(),
                        disks.utilisation(),
                        network,
                        false,
                        Optional.empty(),
                        List.of());
        if (load.saturated()) {
            return load;
        }
        Optional<WorkerPool> pool = pool(group, choice, loads.getFirst().visitRate());
        List<CallLoad> calls = new ArrayList<>();
        for (ComponentLoad component : loads) {
            for (CallClass call : component.component().calls()) {
                calls.add(call(component, call, choice, processor, pool, disks));
            }
        }
        return new GroupState(
                load.processor(), load.disk(), network, false, pool.map(WorkerLoad::of), calls);
    }

    private CallLoad call(
            ComponentLoad load,
            CallClass call,
            GroupChoice choice,
            SharedProcessor processor,
            Optional<WorkerPool> pool,
            ArrayStation disks) {
        double probability = call.reachProbability(load.cacheShareLost());
        double visits = call.calls() * probability;
        double service = call.cpuMs().value() / 1000 / choice.server().coreScore();
        ResidenceTime cpu =
                pool.map(p -> p.held(0, service, visits))
                        .orElseGet(() -> processor.residence(load, service, visits));
        ResidenceTime wait =
                pool.map(p -> p.waiting(visits)).orElseGet(() -> new Delay(0).residence(1));
        return load(load.component(), call, probability, wait, cpu, disks);
    }

    /** The workers of a serving node, tiers below taken as the time that they are sized for. */
    private Optional<WorkerPool> pool(NodeGroup group, GroupChoice choice, double visitRate) {
        return group.withWorkers()
                .flatMap(component -> {
                    NodeWork work = NodeWork.of(problem, group, component, choice);
                    return work.isSome()
                            ? component
                                    .workers()
                                    .map(processes ->
                                            workers.pool(
                                                    processes,
                                                    work,
                                                    visitRate,
                                                    problem.targets().maximumUtilisation()))
                            : Optional.empty();
                });
    }

    private CallLoad load(
            ComponentDemand component,
            CallClass call,
            double probability,
            ResidenceTime wait,
            ResidenceTime cpu,
            ArrayStation disks) {
        double reads = call.diskReads().value();
        ResidenceTime read = reads > 0 ? disks.read(reads) : new Delay(0).residence(1);
        double commit = call.diskCommits() * commitSeconds(disks, component.kind().pattern());
        ResidenceTime commitTime = new Delay(commit).residence(1);
        ResidenceTime visit =
                new ResidenceTime(
                        wait.meanSeconds()
                                + cpu.meanSeconds()
                                + reads * read.meanSeconds()
                                + commit,
                        s ->
                                wait.transform()
                                        .at(s)
                                        .multiply(cpu.transform().at(s))
                                        .multiply(read.transform().at(s).pow(reads))
                                        .multiply(commitTime.transform().at(s)));
        return new CallLoad(
                component,
                call.name(),
                call.calls() * probability,
                visit.meanSeconds() * 1000,
                new PageCalls(call.calls(), probability, visit));
    }

    /** A commit waits for the local disk, and on a DRBD pair for the peer's too. */
    private double commitSeconds(ArrayStation disks, HaPattern pattern) {
        double local = disks.writeSeconds();
        return pattern instanceof DrbdPairWithReplicas
                ? DrbdCommit.meanSeconds(local, problem.roundTripMs() / 1000)
                : local;
    }

    /** Share of time that a component is away which pages need, and of pages that are refused. */
    private double unavailability(NodeGroup group, GroupChoice choice, GroupState healthy) {
        int n = choice.nodes();
        int needed = 0;
        int active = 1;
        double failover = 0;
        for (ComponentDemand component : group.components()) {
            ComponentKind kind = component.kind();
            if (kind.pageNeedsIt()) {
                needed = Math.max(needed, kind.pattern().needed(n));
                active = Math.max(active, kind.pattern().serving(n));
                failover = Math.max(failover, kind.failoverSeconds());
            }
        }
        if (needed == 0) {
            return 0;
        }
        double away =
                new KOutOfN(needed, n, problem.reliability(), failover, active).unavailability();
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
        if (!lost.down() || group.pageNeedsIt()) {
            utilisation(
                    found, name + ", one node lost", lost, targets.maximumUtilisationNodeLost());
        }
        if (lost.down() && group.pageNeedsIt()) {
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
