package org.tierwise.model.plan;

import org.tierwise.model.capacity.availability.KOutOfN;
import org.tierwise.model.capacity.disk.ArrayStation;
import org.tierwise.model.capacity.disk.DrbdCommit;
import org.tierwise.model.capacity.disk.ReplicatedCommit;
import org.tierwise.model.capacity.queueing.Delay;
import org.tierwise.model.capacity.queueing.LaplaceTransform;
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

    private final PlanningProblem problem;
    private final WorkerSizing workers = new WorkerSizing();

    public GroupEvaluator(PlanningProblem problem) {
        this.problem = problem;
    }

    /** Evaluates a choice with all caches in front of the group whole. */
    public GroupEvaluation evaluate(NodeGroup group, GroupChoice choice) {
        GroupState healthy = state(group, choice, false, 0);
        GroupState lost =
                sameServingAfterLoss(group, choice.nodes())
                        ? healthy
                        : state(group, choice, true, 0);
        double memory =
                NodeWork.memoryWithoutWorkersGb(group, choice.nodes())
                        + healthy.workers().map(WorkerLoad::workers).orElse(0)
                                * group.withWorkers()
                                        .flatMap(ComponentDemand::workers)
                                        .map(w -> w.residentGb().value())
                                        .orElse(0.0);
        double disk = group.diskPerNodeGb();
        return new GroupEvaluation(
                group,
                choice,
                choice.monthly(),
                healthy,
                lost,
                memory,
                disk,
                unavailability(group, choice, healthy),
                GroupRules.violations(
                        problem.targets(), group, choice, healthy, lost, memory, disk));
    }

    private static boolean sameServingAfterLoss(NodeGroup group, int nodes) {
        return group.components().stream()
                .map(component -> component.kind().pattern())
                .allMatch(p -> p.servingAfterLoss(nodes) == p.serving(nodes));
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
                return new GroupState(0, 0, 0, 0, true, Optional.empty(), List.of());
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
                        applying(loads, disks, choice.nodes()),
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
                load.processor(),
                load.disk(),
                network,
                load.applying(),
                false,
                pool.map(WorkerLoad::of),
                calls);
    }

    /** Replicas apply commits one after the other, however many the primary made at once. */
    private double applying(List<ComponentLoad> loads, ArrayStation disks, int nodes) {
        double busy = 0;
        for (ComponentLoad load : loads) {
            if (load.component().kind().pattern().replaying(nodes) > 0 && load.commitRate() > 0) {
                busy +=
                        disks.saturated()
                                ? Double.POSITIVE_INFINITY
                                : load.commitRate() * disks.writeSeconds();
            }
        }
        return busy;
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
                pool.map(WorkerPool::waiting).orElseGet(() -> new Delay(0).residence(1));
        return load(load.component(), call, probability, wait, cpu, disks, choice.nodes());
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
            ArrayStation disks,
            int nodes) {
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
            double commit = commitSeconds(disks, component.kind().pattern(), nodes);
            mean += commits * commit;
            parts.add(s -> s.multiply(commit).add(1).pow(-commits));
        }
        ResidenceTime visit = new ResidenceTime(mean, LaplaceTransform.product(parts));
        return new CallLoad(
                component,
                call.name(),
                call.calls() * probability,
                visit.meanSeconds() * 1000,
                new PageCalls(call.calls(), probability, visit));
    }

    /**
     * Mean time of a commit, which is taken as exponential: it waits for the local disk, and for
     * those of the nodes that must acknowledge it. With a node lost it would wait for fewer; it
     * counts as before, so that a loss never looks faster.
     */
    private double commitSeconds(ArrayStation disks, HaPattern pattern, int nodes) {
        double local = disks.writeSeconds();
        double roundTrip = problem.roundTripMs() / 1000;
        return pattern instanceof DrbdPairWithReplicas
                ? DrbdCommit.meanSeconds(local, roundTrip)
                : new ReplicatedCommit(pattern.acknowledging(nodes), nodes)
                        .meanSeconds(local, roundTrip);
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
}
