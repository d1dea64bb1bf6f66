package org.tierwise.model.simulation;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.tierwise.model.capacity.availability.NodeReliability;
import org.tierwise.model.capacity.disk.DiskLayout;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.catalogue.CommitmentTerm;
import org.tierwise.model.catalogue.DiskClass;
import org.tierwise.model.catalogue.DiskOffer;
import org.tierwise.model.catalogue.PriceSource;
import org.tierwise.model.catalogue.PriceStatus;
import org.tierwise.model.catalogue.RaidLevel;
import org.tierwise.model.catalogue.ServerOffer;
import org.tierwise.model.demand.CacheInFront;
import org.tierwise.model.demand.CallClass;
import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.demand.WorkerProcesses;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.Pins;
import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.Targets;
import org.tierwise.model.topology.ComponentKind;
import org.tierwise.model.topology.ComponentKinds;
import org.tierwise.model.topology.Environment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans of a few groups, made for simulating. */
final class SimulatedPlans {
    private static final CurrencyUnit INR = CurrencyUnit.of("INR");
    private static final BigMoney FREE = BigMoney.zero(INR);
    private static final PriceSource TEST =
            new PriceSource("made for tests", "2026", PriceStatus.ESTIMATED, "");
    private static final Targets.Latency ANY = new Targets.Latency(1e6, 1e6, 1e6);

    private SimulatedPlans() {}

    /**
     * A group with what is ordered for it.
     *
     * @param kind id of its kind, which is its name
     * @param nodes number of nodes
     * @param cores cores of each
     * @param disks disks of each
     * @param backgroundCores cores that work no page calls for
     * @param workers processes that requests hold
     * @param calls how a page calls it
     */
    record Ordered(
            String kind,
            int nodes,
            int cores,
            DiskLayout disks,
            double backgroundCores,
            Optional<WorkerProcesses> workers,
            List<CallClass> calls) {
        static Ordered of(String kind, int nodes, int cores, CallClass... calls) {
            return new Ordered(kind, nodes, cores, volume(), 0, Optional.empty(), List.of(calls));
        }

        Ordered with(DiskLayout layout) {
            return new Ordered(kind, nodes, cores, layout, backgroundCores, workers, calls);
        }

        Ordered withBackground(double busyCores) {
            return new Ordered(kind, nodes, cores, disks, busyCores, workers, calls);
        }

        Ordered withWorkers(int backlog, double belowMs) {
            return new Ordered(
                    kind,
                    nodes,
                    cores,
                    disks,
                    backgroundCores,
                    Optional.of(new WorkerProcesses(figure(0.25), backlog, figure(belowMs))),
                    calls);
        }
    }

    static CallClass call(int calls, double probability, double cpuMs) {
        return new CallClass(
                "call", calls, probability, Optional.empty(), figure(cpuMs), figure(0), 0);
    }

    static CallClass cached(int calls, String cache, double hitRatio, double cpuMs) {
        return new CallClass(
                "cached",
                calls,
                1,
                Optional.of(new CacheInFront(cache, hitRatio)),
                figure(cpuMs),
                figure(0),
                0);
    }

    static CallClass query(double probability, double cpuMs, double reads, double commits) {
        return new CallClass(
                "query", 1, probability, Optional.empty(), figure(cpuMs), figure(reads), commits);
    }

    static DiskLayout volume() {
        return new DiskLayout.Volume(disk(DiskClass.NVME, 15_000, 0.2));
    }

    static DiskLayout platters(RaidLevel level, int count) {
        return new DiskLayout.Array(level, count, disk(DiskClass.SAS_15K, 180, 1000.0 / 180));
    }

    private static DiskOffer disk(DiskClass diskClass, double iops, double latencyMs) {
        return new DiskOffer("DISK", diskClass, 300, iops, iops, latencyMs, 0.01, FREE, TEST);
    }

    /**
     * An evaluated plan.
     *
     * @param problem what it is for
     * @param evaluation its evaluation
     */
    record Evaluated(PlanningProblem problem, PlanEvaluation evaluation) {
        static Evaluated of(double pageRate, Ordered... groups) {
            Map<String, GroupChoice> choices = new LinkedHashMap<>();
            for (Ordered group : groups) {
                choices.put(
                        group.kind(),
                        new GroupChoice(
                                server(group.cores()),
                                group.nodes(),
                                group.disks(),
                                new CommitmentTerm(
                                        0,
                                        BigDecimal.ZERO,
                                        BigDecimal.ZERO,
                                        List.of(),
                                        true,
                                        TEST)));
            }
            PlanningProblem problem =
                    new PlanningProblem(
                            new Catalogue(
                                    "test",
                                    "Test",
                                    "nowhere",
                                    INR,
                                    "2026-01",
                                    BigDecimal.ZERO,
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of()),
                            pageRate,
                            1,
                            List.of(groups).stream().map(SimulatedPlans::group).toList(),
                            List.of(),
                            new Targets(ANY, ANY, 0, 0.75, 0.95, 0.9, 0.8),
                            new NodeReliability(8760, 4),
                            0.2,
                            0);
            return new Evaluated(problem, new PlanEvaluator(problem).evaluate(new Plan(choices)));
        }

        PlanSimulation simulate(String lostGroup, int pages, long seed) {
            return new PlanSimulator(problem, evaluation)
                    .simulate(lostGroup, pages, seed, ignored -> {});
        }

        PlanSimulation.Measured measure(String lostGroup, int pages, long seed) {
            return (PlanSimulation.Measured) simulate(lostGroup, pages, seed);
        }
    }

    private static ServerOffer server(int cores) {
        return new ServerOffer(
                "VM",
                "VM",
                false,
                cores,
                1,
                64,
                1e6,
                new ServerOffer.Disks.Attached(List.of()),
                FREE,
                TEST);
    }

    private static NodeGroup group(Ordered ordered) {
        ComponentKind kind = ComponentKinds.of(ordered.kind());
        return new NodeGroup(
                ordered.kind(),
                Environment.PRODUCTION,
                new ComponentDemand(
                        ordered.kind(),
                        kind,
                        ordered.calls(),
                        figure(ordered.backgroundCores()),
                        figure(0.8),
                        figure(1),
                        figure(0),
                        figure(10),
                        figure(0),
                        ordered.workers()),
                List.of(),
                Pins.NONE);
    }

    private static Figure figure(double value) {
        return Figure.assumed(value, "", "made for tests");
    }
}
