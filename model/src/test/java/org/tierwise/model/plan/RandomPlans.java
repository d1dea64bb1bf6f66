package org.tierwise.model.plan;

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
import org.tierwise.model.topology.ComponentKind;
import org.tierwise.model.topology.ComponentKinds;
import org.tierwise.model.topology.Environment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Random plans: any kinds of components on any servers and disks, busy but seldom saturated. */
final class RandomPlans {
    private static final CurrencyUnit INR = CurrencyUnit.of("INR");
    private static final PriceSource TEST =
            new PriceSource("made for tests", "2026", PriceStatus.ESTIMATED, "");
    private static final String CACHE = "memcached";

    /** Runs worker pools, which are sized for whole caches: it is never behind one. */
    private static final String WORKERS = "web";

    /** Longer chains, called now and then, make lumps that the inversion blurs. */
    private static final double MOST_READS = 20;

    private final Random random;
    private final double rate;
    private final Map<String, GroupChoice> choices = new LinkedHashMap<>();
    private final List<NodeGroup> groups = new ArrayList<>();

    private RandomPlans(Random random) {
        this.random = random;
        rate = between(2, 200);
    }

    /** One group of a kind. */
    static LoadedPlan of(ComponentKind kind, Random random) {
        RandomPlans plans = new RandomPlans(random);
        plans.add(kind, false);
        return plans.drawn();
    }

    /** One group whose requests hold workers. */
    static LoadedPlan ofWorkers(Random random) {
        LoadedPlan plan = of(ComponentKinds.of(WORKERS), random);
        return plan.problem().groups().getFirst().withWorkers().isPresent()
                ? plan
                : ofWorkers(random);
    }

    /** A cache, and two to five groups of other kinds, some of them behind the cache. */
    static LoadedPlan of(Random random) {
        RandomPlans plans = new RandomPlans(random);
        plans.add(ComponentKinds.of(CACHE), false);
        List<ComponentKind> others = new ArrayList<>(ComponentKinds.ALL);
        others.remove(ComponentKinds.of(CACHE));
        Collections.shuffle(others, random);
        for (ComponentKind kind : others.subList(0, 2 + random.nextInt(4))) {
            plans.add(kind, random.nextBoolean() && !kind.id().equals(WORKERS));
        }
        return plans.drawn();
    }

    private LoadedPlan drawn() {
        double p95 = between(50, 3000);
        Targets.Latency latency = new Targets.Latency(p95 / 2, p95, p95 * 2);
        return new LoadedPlan(
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
                        rate,
                        1,
                        groups,
                        List.of(),
                        new Targets(latency, latency, between(0.99, 0.9999), 0.75, 0.95, 0.9, 0.8),
                        new NodeReliability(between(500, 20000), between(0.5, 24)),
                        between(0.05, 1),
                        0),
                new Plan(choices));
    }

    private void add(ComponentKind kind, boolean cached) {
        int most = kind.pattern().maximumNodes();
        int fewest = kind.pattern().minimumNodes();
        int nodes = fewest + random.nextInt(most - fewest + 1);
        GroupChoice choice =
                new GroupChoice(
                        server(),
                        nodes,
                        disks(),
                        new CommitmentTerm(
                                0, BigDecimal.ZERO, BigDecimal.ZERO, List.of(), true, TEST));
        int serving = kind.pattern().serving(nodes);
        int cores = kind.pattern().usableCores(choice.server().vcpu());
        double cpuSeconds =
                between(0.02, 0.85) * serving * cores * choice.server().coreScore() / rate;
        double reads = between(0.05, 0.85) * serving * choice.disks().disk().readIops() / rate;
        choices.put(kind.id(), choice);
        groups.add(
                new NodeGroup(
                        kind.id(),
                        Environment.PRODUCTION,
                        new ComponentDemand(
                                kind.id(),
                                kind,
                                calls(kind, cached, cpuSeconds, reads),
                                figure(random.nextBoolean() ? 0 : between(0, 0.1) * cores),
                                figure(between(0.5, 1)),
                                figure(between(1, 16)),
                                figure(between(0, 16)),
                                figure(between(10, 800)),
                                figure(between(1, 100)),
                                workers(kind)),
                        List.of(),
                        Pins.NONE));
    }

    /** One to three ways to call it; the last one may read and write. */
    private List<CallClass> calls(
            ComponentKind kind, boolean cached, double cpuSeconds, double reads) {
        int classes = 1 + random.nextInt(3);
        List<CallClass> calls = new ArrayList<>();
        for (int i = 0; i < classes; i++) {
            boolean stores = i == classes - 1 && random.nextBoolean();
            int attempts = 1 + random.nextInt(random.nextBoolean() ? 3 : 20);
            double probability = random.nextBoolean() ? 1 : between(0.05, 1);
            double visits = attempts * probability;
            calls.add(
                    new CallClass(
                            "call " + i,
                            attempts,
                            probability,
                            cached && random.nextBoolean()
                                    ? Optional.of(new CacheInFront(CACHE, between(0.3, 0.95)))
                                    : Optional.empty(),
                            figure(1000 * cpuSeconds / classes / visits),
                            figure(stores ? Math.min(MOST_READS, reads / visits) : 0),
                            stores && random.nextBoolean() ? 1 : 0));
        }
        return calls;
    }

    private Optional<WorkerProcesses> workers(ComponentKind kind) {
        return kind.id().equals(WORKERS) && random.nextBoolean()
                ? Optional.of(
                        new WorkerProcesses(
                                figure(between(0.05, 0.5)),
                                random.nextInt(500),
                                figure(between(0, 500))))
                : Optional.empty();
    }

    private ServerOffer server() {
        return new ServerOffer(
                "VM",
                "VM",
                false,
                1 + random.nextInt(random.nextBoolean() ? 4 : 32),
                between(0.7, 1.6),
                between(8, 64),
                1000,
                new ServerOffer.Disks.Attached(List.of()),
                BigMoney.of(INR, 1000),
                TEST);
    }

    private DiskLayout disks() {
        boolean spinning = random.nextBoolean();
        double iops = spinning ? between(70, 250) : between(1000, 100_000);
        DiskOffer disk =
                new DiskOffer(
                        "DISK",
                        spinning ? DiskClass.SAS_15K : DiskClass.SSD_SATA,
                        1000,
                        iops,
                        iops * between(0.3, 1),
                        spinning ? 1000 / iops : between(0.05, 1),
                        0.01,
                        BigMoney.zero(INR),
                        TEST);
        if (random.nextInt(4) == 0) {
            return new DiskLayout.Volume(disk);
        }
        RaidLevel level = RaidLevel.values()[random.nextInt(RaidLevel.values().length)];
        int disks = 2;
        while (!level.whyImpossible(disks).isEmpty()) {
            disks++;
        }
        return new DiskLayout.Array(
                level, level == RaidLevel.RAID1 ? disks : disks + 2 * random.nextInt(4), disk);
    }

    private static Figure figure(double value) {
        return Figure.assumed(value, "", "drawn");
    }

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }
}
