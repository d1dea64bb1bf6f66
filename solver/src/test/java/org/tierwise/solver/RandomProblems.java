package org.tierwise.solver;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.tierwise.model.capacity.availability.NodeReliability;
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
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.Pins;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.Targets;
import org.tierwise.model.topology.ComponentKinds;
import org.tierwise.model.topology.Environment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;

/** Small planning problems, drawn from a seed, that can be solved by trying everything. */
public final class RandomProblems {
    static final CurrencyUnit INR = CurrencyUnit.of("INR");
    static final PriceSource TEST =
            new PriceSource("made for tests", "2026", PriceStatus.ESTIMATED, "");

    private final Random random;
    private final SplittableRandom workerDraws;

    private RandomProblems(long seed) {
        random = new Random(seed);
        workerDraws = new SplittableRandom(seed);
    }

    /** A web tier, a cache, a database and a queue under random load and targets. */
    public static PlanningProblem of(long seed) {
        return new RandomProblems(seed).problem();
    }

    private PlanningProblem problem() {
        double p95 = 100 + random.nextInt(2500);
        Targets.Latency healthy =
                new Targets.Latency(p95 * between(0.3, 0.6), p95, p95 * between(1.3, 2.5));
        double relief = between(1.0, 2.0);
        return new PlanningProblem(
                catalogue(),
                between(5, 60),
                1,
                groups(),
                List.of(),
                new Targets(
                        healthy,
                        new Targets.Latency(
                                healthy.meanMs() * relief,
                                healthy.p95Ms() * relief,
                                healthy.p99Ms() * relief),
                        random.nextBoolean() ? 0.99 : 0.9999,
                        0.75,
                        0.95,
                        0.9,
                        0.8),
                new NodeReliability(8760, 4),
                0.2,
                12);
    }

    private Catalogue catalogue() {
        List<ServerOffer> servers = new ArrayList<>();
        for (int size = 0; size < 3; size++) {
            int cores = 2 << size;
            servers.add(
                    new ServerOffer(
                            "VM-" + cores,
                            "VM",
                            false,
                            cores,
                            between(0.9, 1.6),
                            cores * 4.0,
                            1000,
                            new ServerOffer.Disks.BuiltIn(
                                    disk("BUILT-IN-" + cores, DiskClass.NVME, 15000, 0)),
                            rupees(600 + 500 * cores + random.nextInt(400)),
                            TEST));
        }
        servers.add(
                new ServerOffer(
                        "BM-8",
                        "BM",
                        true,
                        8,
                        1,
                        32,
                        1000,
                        new ServerOffer.Disks.Bays(
                                4, List.of(RaidLevel.RAID1, RaidLevel.RAID10), List.of("SAS")),
                        rupees(4000 + random.nextInt(3000)),
                        TEST));
        return new Catalogue(
                "test",
                "Test",
                "nowhere",
                INR,
                "2026-01",
                new BigDecimal("0.18"),
                servers,
                List.of(disk("SAS", DiskClass.SAS_15K, 180, 300)),
                List.of(),
                List.of(
                        new CommitmentTerm(
                                0, BigDecimal.ZERO, BigDecimal.ZERO, List.of(), true, TEST),
                        new CommitmentTerm(
                                12,
                                new BigDecimal("0.20"),
                                BigDecimal.ZERO,
                                List.of(),
                                true,
                                TEST)));
    }

    private List<NodeGroup> groups() {
        List<NodeGroup> groups = new ArrayList<>();
        groups.add(
                group(
                        "web",
                        Pins.NONE.withNodes(2 + random.nextInt(3)),
                        workers(),
                        call("page", 2, 0.7, Optional.empty(), between(5, 120), 0)));
        groups.add(
                group(
                        "memcached",
                        random.nextBoolean() ? Pins.NONE.withNodes(2) : Pins.NONE.withNodes(3),
                        call("get", 8, 1, Optional.empty(), 0.05, 0)));
        groups.add(
                group(
                        "mysql",
                        Pins.NONE.withNodes(3 + random.nextInt(2)),
                        call(
                                "light",
                                4,
                                1,
                                Optional.of(new CacheInFront("memcached", between(0.4, 0.9))),
                                between(1, 12),
                                0),
                        call("heavy", 1, between(0.02, 0.2), Optional.empty(), 10, 20)));
        if (random.nextBoolean()) {
            groups.add(
                    group(
                            "redis",
                            Pins.NONE.withNodes(2),
                            call("command", 3, 1, Optional.empty(), between(0.05, 1), 0)));
        }
        return groups;
    }

    private NodeGroup group(String kind, Pins pins, CallClass... calls) {
        return group(kind, pins, Optional.empty(), calls);
    }

    private NodeGroup group(
            String kind, Pins pins, Optional<WorkerProcesses> workers, CallClass... calls) {
        return new NodeGroup(
                kind,
                Environment.PRODUCTION,
                new ComponentDemand(
                        kind,
                        ComponentKinds.of(kind),
                        List.of(calls),
                        figure(0),
                        figure(0.8),
                        figure(between(1, 8)),
                        figure(0),
                        figure(40),
                        figure(20),
                        workers),
                List.of(),
                pins);
    }

    /**
     * Workers in half of the problems: few and large ones or many, sized for short or long waits.
     */
    private Optional<WorkerProcesses> workers() {
        return workerDraws.nextBoolean()
                ? Optional.of(
                        new WorkerProcesses(
                                figure(0.05 + workerDraws.nextDouble()),
                                workerDraws.nextInt(200),
                                figure(5 * Math.exp(4 * workerDraws.nextDouble()))))
                : Optional.empty();
    }

    static CallClass call(
            String name,
            int calls,
            double probability,
            Optional<CacheInFront> cache,
            double cpuMs,
            double reads) {
        return new CallClass(name, calls, probability, cache, figure(cpuMs), figure(reads), 0);
    }

    static Figure figure(double value) {
        return Figure.assumed(value, "", "drawn");
    }

    static DiskOffer disk(String sku, DiskClass kind, double iops, int price) {
        return new DiskOffer(
                sku,
                kind,
                600,
                iops,
                iops,
                kind.isSpinning() ? 1000 / iops : 0.2,
                0.01,
                rupees(price),
                TEST);
    }

    static BigMoney rupees(int amount) {
        return BigMoney.ofScale(INR, amount, 0);
    }

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }
}
