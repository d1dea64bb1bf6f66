package org.tierwise.exports.network;

import org.tierwise.model.capacity.queueing.MultiServer;
import org.tierwise.model.plan.CallLoad;
import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.project.Proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a page visits while all nodes are well: the processors of each serving node as M/M/c, and
 * for each group a delay for what else its visits wait for.
 *
 * @param pageRate pages per second
 * @param queues processors, one station for each serving node
 * @param delays the rest, one station for each group that has any
 */
record PageStations(double pageRate, List<Station> queues, List<Station> delays) {
    private static final double SHORTEST_SECONDS = 1e-9;

    PageStations {
        queues = List.copyOf(queues);
        delays = List.copyOf(delays);
    }

    /**
     * A station.
     *
     * @param name unique
     * @param visits mean visits of a page
     * @param servers cores; 0 for a delay
     * @param serviceSeconds mean time of a visit without waiting, s; positive
     */
    record Station(String name, double visits, int servers, double serviceSeconds) {}

    static PageStations of(Proposal proposal) {
        double rate = proposal.analysis().problem().designRate();
        List<Station> queues = new ArrayList<>();
        List<Station> delays = new ArrayList<>();
        for (GroupEvaluation group : proposal.result().evaluation().groups()) {
            double visits = group.healthy().calls().stream().mapToDouble(CallLoad::visits).sum();
            if (visits > 0 && group.healthy().processor() > 0) {
                add(group, rate, visits, queues, delays);
            }
        }
        return new PageStations(rate, queues, delays);
    }

    private static void add(
            GroupEvaluation group,
            double rate,
            double visits,
            List<Station> queues,
            List<Station> delays) {
        int serving =
                group.group().components().stream()
                        .mapToInt(c -> c.kind().pattern().serving(group.choice().nodes()))
                        .min()
                        .orElseThrow();
        int cores =
                group.group().components().stream()
                        .mapToInt(
                                c -> c.kind().pattern().usableCores(group.choice().server().vcpu()))
                        .max()
                        .orElseThrow();
        double ofNode = rate * visits / serving;
        double service = group.healthy().processor() * cores / ofNode;
        for (int i = 1; i <= serving; i++) {
            queues.add(
                    new Station(
                            "%s-%d".formatted(group.group().name(), i),
                            visits / serving,
                            cores,
                            service));
        }
        double inQueue = service + new MultiServer(ofNode, service, cores).meanWaitSeconds();
        double rest = group.healthy().meanSeconds() / visits - inQueue;
        if (rest > SHORTEST_SECONDS) {
            delays.add(new Station(group.group().name() + "-rest", visits, 0, rest));
        }
    }

    /** All stations. */
    List<Station> all() {
        return Stream.concat(queues.stream(), delays.stream()).toList();
    }

    /** Chance that a page at the hub goes to a station next. */
    double probability(Station station) {
        return station.visits() / passes();
    }

    /** Chance that a page at the hub is answered. */
    double leaving() {
        return 1 / passes();
    }

    /** Mean time of a page, s: visits × time of a visit. */
    double meanSeconds() {
        return queues.stream()
                        .mapToDouble(q ->
                                q.visits()
                                        * (q.serviceSeconds()
                                                + new MultiServer(
                                                                pageRate * q.visits(),
                                                                q.serviceSeconds(),
                                                                q.servers())
                                                        .meanWaitSeconds()))
                        .sum()
                + delays.stream().mapToDouble(d -> d.visits() * d.serviceSeconds()).sum();
    }

    private double passes() {
        return 1 + all().stream().mapToDouble(Station::visits).sum();
    }
}
