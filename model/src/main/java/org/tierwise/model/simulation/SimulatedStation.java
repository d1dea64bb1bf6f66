package org.tierwise.model.simulation;

import org.tierwise.model.capacity.queueing.Delay;
import org.tierwise.model.capacity.queueing.LossyQueue;
import org.tierwise.model.capacity.queueing.MultiServer;
import org.tierwise.model.capacity.queueing.MultiServerGeneral;
import org.tierwise.model.capacity.queueing.ProcessorSharing;
import org.tierwise.model.capacity.queueing.SingleServerGeneral;
import org.tierwise.model.capacity.queueing.Station;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.random.RandomGenerator;

/** A station with the visits that are in it. */
final class SimulatedStation {
    private final boolean sharing;
    private final int servers;
    private final int capacity;
    private final ServiceTimes service;
    private final Queue<Visit> waiting = new ArrayDeque<>();

    /** In the order in which they end; under sharing in the clock of the station. */
    private final PriorityQueue<Visit> served =
            new PriorityQueue<>(Comparator.comparingDouble(visit -> visit.work));

    private double clock;
    private double clockSetAt;

    private SimulatedStation(boolean sharing, int servers, int capacity, ServiceTimes service) {
        this.sharing = sharing;
        this.servers = servers;
        this.capacity = capacity;
        this.service = service;
    }

    /**
     * An empty station.
     *
     * @throws IllegalArgumentException when its arrivals are not Poisson
     */
    static SimulatedStation of(Station station) {
        return switch (station) {
            case Delay d -> queue(Integer.MAX_VALUE, ServiceTimes.of(d.seconds(), 0));
            case MultiServer m -> queue(m.servers(), ServiceTimes.of(m.serviceSeconds(), 1));
            case SingleServerGeneral g ->
                    queue(1, ServiceTimes.of(g.serviceSeconds(), g.serviceScv()));
            case MultiServerGeneral g -> {
                if (g.arrivalScv() != 1) {
                    throw new IllegalArgumentException(
                            "only Poisson arrivals are simulated: arrivalScv must be 1");
                }
                yield queue(g.servers(), ServiceTimes.of(g.serviceSeconds(), g.serviceScv()));
            }
            case LossyQueue l ->
                    new SimulatedStation(
                            false,
                            l.servers(),
                            l.capacity(),
                            ServiceTimes.of(l.serviceSeconds(), 1));
            case ProcessorSharing p ->
                    new SimulatedStation(
                            true,
                            p.servers(),
                            Integer.MAX_VALUE,
                            ServiceTimes.of(p.classServiceSeconds(), p.serviceScv()));
        };
    }

    private static SimulatedStation queue(int servers, ServiceTimes service) {
        return new SimulatedStation(false, servers, Integer.MAX_VALUE, service);
    }

    /**
     * A visit comes.
     *
     * @return whether there is room for it
     */
    boolean enter(Visit visit, double now, RandomGenerator random) {
        if (served.size() + waiting.size() >= capacity) {
            return false;
        }
        double time = service.next(random);
        if (sharing) {
            advance(now);
            visit.work = clock + time;
            served.add(visit);
        } else if (served.size() < servers) {
            visit.work = now + time;
            served.add(visit);
        } else {
            visit.work = time;
            waiting.add(visit);
        }
        return true;
    }

    /** When the next visit ends, s; infinite when nobody is here. */
    double nextEnd() {
        Visit first = served.peek();
        if (first == null) {
            return Double.POSITIVE_INFINITY;
        }
        return sharing ? clockSetAt + Math.max(0, first.work - clock) / speed() : first.work;
    }

    /** The visit that ends now; the next one that waits takes its place. */
    Visit leave(double now) {
        if (sharing) {
            advance(now);
        }
        Visit gone = served.remove();
        Visit next = waiting.poll();
        if (next != null) {
            next.work += now;
            served.add(next);
        }
        return gone;
    }

    private void advance(double now) {
        clock += (now - clockSetAt) * speed();
        clockSetAt = now;
    }

    /** Service that each visit gets in a second when all share the cores, at most one core each. */
    private double speed() {
        return served.size() <= servers ? 1 : (double) servers / served.size();
    }
}
