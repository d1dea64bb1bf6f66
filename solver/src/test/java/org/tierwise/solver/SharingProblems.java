package org.tierwise.solver;

import org.tierwise.model.demand.CacheInFront;
import org.tierwise.model.demand.CallClass;
import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.Pins;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.Rider;
import org.tierwise.model.plan.Sharing;
import org.tierwise.model.topology.ComponentKinds;
import org.tierwise.model.topology.Environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Small problems in which components may share nodes and votes look for some. */
public final class SharingProblems {
    private final SplittableRandom random;

    private SharingProblems(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A cache, a store, a queue or workers that may share nodes, and a database that may not. */
    public static PlanningProblem of(long seed) {
        return new SharingProblems(seed).problem(RandomProblems.of(seed));
    }

    private PlanningProblem problem(PlanningProblem drawn) {
        List<NodeGroup> groups = new ArrayList<>();
        int two = random.nextInt(4);
        groups.add(
                group(
                        "memcached",
                        two == 0 ? Pins.NONE.withNodes(2) : Pins.NONE.withNodes(3),
                        8,
                        0.05));
        groups.add(group("redis", Pins.NONE, 3, 0.05 + random.nextDouble()));
        if (random.nextBoolean()) {
            groups.add(group("rabbitmq", Pins.NONE, 1, 0.2 + random.nextDouble()));
        } else {
            groups.add(group("solr", Pins.NONE.withNodes(2), 1, 5 + 40 * random.nextDouble()));
        }
        groups.add(database());
        List<Rider> riders = new ArrayList<>();
        riders.add(
                new Rider(
                        "sentinel", "redis", 1 + random.nextInt(3), 0.1 + 3 * random.nextDouble()));
        return new PlanningProblem(
                drawn.catalogue(),
                drawn.designRate(),
                1,
                groups,
                List.of(),
                drawn.targets(),
                drawn.reliability(),
                drawn.roundTripMs(),
                12,
                new Sharing(
                        groups.stream()
                                .map(NodeGroup::name)
                                .filter(n -> !n.equals("mysql"))
                                .toList(),
                        1 + random.nextInt(3)),
                riders);
    }

    private NodeGroup database() {
        return new NodeGroup(
                "mysql",
                Environment.PRODUCTION,
                demand(
                        "mysql",
                        List.of(
                                new CallClass(
                                        "query",
                                        4,
                                        1,
                                        Optional.of(
                                                new CacheInFront(
                                                        "memcached",
                                                        0.4 + 0.5 * random.nextDouble())),
                                        figure(1 + 10 * random.nextDouble()),
                                        figure(0),
                                        0))),
                List.of(),
                Pins.NONE.withNodes(3));
    }

    private NodeGroup group(String kind, Pins pins, int calls, double cpuMs) {
        return new NodeGroup(
                kind,
                Environment.PRODUCTION,
                demand(
                        kind,
                        List.of(
                                new CallClass(
                                        "call",
                                        calls,
                                        1,
                                        Optional.empty(),
                                        figure(cpuMs),
                                        figure(0),
                                        0))),
                List.of(),
                pins);
    }

    private ComponentDemand demand(String kind, List<CallClass> calls) {
        return new ComponentDemand(
                kind,
                ComponentKinds.of(kind),
                calls,
                figure(random.nextInt(2)),
                figure(0.8),
                figure(1 + 12 * random.nextDouble()),
                figure(4 * random.nextDouble()),
                figure(40),
                figure(20),
                Optional.empty());
    }

    private static Figure figure(double value) {
        return Figure.assumed(value, "", "drawn");
    }
}
