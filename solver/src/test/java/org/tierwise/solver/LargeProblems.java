package org.tierwise.solver;

import org.tierwise.model.capacity.availability.NodeReliability;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.catalogue.CommitmentTerm;
import org.tierwise.model.catalogue.DiskClass;
import org.tierwise.model.catalogue.DiskOffer;
import org.tierwise.model.catalogue.RaidLevel;
import org.tierwise.model.catalogue.ServerOffer;
import org.tierwise.model.demand.CallClass;
import org.tierwise.model.demand.ComponentDemand;
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

/**
 * Planning problems of the size of a large company, drawn from a seed: components of nine kinds,
 * virtual and dedicated servers of many sizes, and on dedicated ones every RAID level with every
 * number of disks of three classes.
 */
final class LargeProblems {
    private static final List<String> KINDS =
            List.of(
                    "web",
                    "mysql",
                    "redis",
                    "mongodb",
                    "solr",
                    "mysql",
                    "rabbitmq",
                    "web",
                    "load-balancer",
                    "mongodb");
    private static final int BAYS = 8;

    private final Random random;

    private LargeProblems(long seed) {
        random = new Random(seed);
    }

    /**
     * A problem.
     *
     * @param seed what it is drawn from
     * @param components number of components
     * @param offers number of servers
     * @param healthy response times that bind when they are near those of good plans
     */
    static PlanningProblem of(long seed, int components, int offers, Targets.Latency healthy) {
        LargeProblems drawn = new LargeProblems(seed);
        return new PlanningProblem(
                drawn.catalogue(offers),
                120,
                1,
                drawn.groups(components),
                List.of(),
                new Targets(
                        healthy,
                        new Targets.Latency(
                                healthy.meanMs() * 1.3,
                                healthy.p95Ms() * 1.3,
                                healthy.p99Ms() * 1.3),
                        0.99,
                        0.75,
                        0.95,
                        0.9,
                        0.8),
                new NodeReliability(8760, 4),
                0.2,
                0);
    }

    private Catalogue catalogue(int offers) {
        List<ServerOffer> servers = new ArrayList<>();
        for (int i = 0; i < offers; i++) {
            servers.add(i % 5 < 3 ? virtual(i) : dedicated(i));
        }
        return new Catalogue(
                "large",
                "Large",
                "nowhere",
                RandomProblems.INR,
                "2026-01",
                new BigDecimal("0.18"),
                servers,
                List.of(
                        disk("hdd", DiskClass.HDD_7K2, 80, 4000, 500),
                        disk("sas", DiskClass.SAS_15K, 180, 600, 900),
                        disk("ssd", DiskClass.SSD_SATA, 8000, 960, 2400)),
                List.of(),
                List.of(
                        new CommitmentTerm(
                                0,
                                BigDecimal.ZERO,
                                BigDecimal.ZERO,
                                List.of(),
                                true,
                                RandomProblems.TEST)));
    }

    private ServerOffer virtual(int index) {
        int cores = 2 << random.nextInt(5);
        double score = between(0.8, 1.8);
        double price = cores * between(450, 650) * Math.pow(score, 1.3) + 300;
        return server(
                "vm-" + index,
                cores,
                score,
                false,
                new ServerOffer.Disks.BuiltIn(
                        RandomProblems.disk("built-in-" + index, DiskClass.NVME, 6000, 0)),
                price);
    }

    private ServerOffer dedicated(int index) {
        int cores = 8 << random.nextInt(3);
        double score = between(0.9, 1.6);
        double price = cores * between(300, 480) * Math.pow(score, 1.2) + 2500;
        return server(
                "bm-" + index,
                cores,
                score,
                true,
                new ServerOffer.Disks.Bays(
                        BAYS,
                        List.of(
                                RaidLevel.RAID1,
                                RaidLevel.RAID10,
                                RaidLevel.RAID5,
                                RaidLevel.RAID6),
                        List.of("hdd", "sas", "ssd")),
                price);
    }

    private static ServerOffer server(
            String sku,
            int cores,
            double score,
            boolean dedicated,
            ServerOffer.Disks disks,
            double price) {
        return new ServerOffer(
                sku,
                dedicated ? "BM" : "VM",
                dedicated,
                cores,
                score,
                cores * 4.0,
                10_000,
                disks,
                RandomProblems.rupees((int) price),
                RandomProblems.TEST);
    }

    private static DiskOffer disk(String sku, DiskClass kind, double iops, int gb, int price) {
        return new DiskOffer(
                sku,
                kind,
                gb,
                iops,
                iops,
                kind.isSpinning() ? 1000 / iops : 0.2,
                0.01,
                RandomProblems.rupees(price),
                RandomProblems.TEST);
    }

    private List<NodeGroup> groups(int components) {
        List<NodeGroup> groups = new ArrayList<>();
        for (int i = 0; i < components; i++) {
            String kind = KINDS.get(i % KINDS.size());
            groups.add(
                    new NodeGroup(
                            kind + "-" + i,
                            Environment.PRODUCTION,
                            new ComponentDemand(
                                    kind + "-" + i,
                                    ComponentKinds.of(kind),
                                    calls(kind),
                                    RandomProblems.figure(0),
                                    RandomProblems.figure(0.8),
                                    RandomProblems.figure(between(2, 24)),
                                    RandomProblems.figure(0),
                                    RandomProblems.figure(between(20, 200)),
                                    RandomProblems.figure(between(5, 60)),
                                    Optional.empty()),
                            List.of(),
                            Pins.NONE));
        }
        return groups;
    }

    private List<CallClass> calls(String kind) {
        return switch (kind) {
            case "mysql", "mongodb" ->
                    List.of(
                            call("point query", 2, between(0.2, 0.9), between(0.3, 4), 0.3),
                            call("report", 1, between(0.01, 0.05), between(5, 20), between(5, 20)));
            case "web", "solr" -> List.of(call("request", 1, between(0.3, 1), between(4, 40), 0));
            default -> List.of(call("command", 3, between(0.3, 1), between(0.05, 1), 0));
        };
    }

    private static CallClass call(
            String name, int calls, double probability, double cpuMs, double reads) {
        return RandomProblems.call(name, calls, probability, Optional.empty(), cpuMs, reads);
    }

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }
}
