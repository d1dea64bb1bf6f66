package org.tierwise.model.plan;

import org.tierwise.model.capacity.queueing.FlowEquivalentServer;
import org.tierwise.model.capacity.queueing.HeldStation;
import org.tierwise.model.capacity.queueing.WorkerPool;
import org.tierwise.model.demand.WorkerProcesses;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many workers a node runs: the fewest, from one a core to eight a core and within its memory,
 * with which at most one request in a thousand waits for a worker, and workers are held within the
 * utilisation limit, under the heaviest load that the node has to carry. Where no number does, as
 * many as may be. More would only take memory: the throughput inside never falls with more
 * requests, but it stops to rise.
 *
 * <p>Less load may run fewer workers, of which one request in a thousand waits again. So few hardly
 * move a percentile: the time of a page with less load is longer by at most a thousandth.
 *
 * <p>The tiers below count as a delay of the time that the workers are sized for, shared over the
 * requests of a page; their variation is not known, so that the squared coefficient of variation of
 * the hold time is that of exponential parts.
 */
public final class WorkerSizing {
    /** Fewest workers on a core. */
    public static final int FEWEST_PER_CORE = 1;

    /** Most workers on a core; beyond it context switches cost more than waiting (assumed). */
    public static final int MOST_PER_CORE = 8;

    /** Share of requests that may wait for a worker. */
    private static final double MOST_THAT_WAIT = 0.001;

    private final Map<Inside, FlowEquivalentServer> solved = new HashMap<>();

    private final Map<Sized, Integer> sized = new HashMap<>();

    private record Inside(double cpuSeconds, int cores, double belowSeconds, int most) {}

    private record Sized(Inside inside, double heaviestRate, int backlog, double limit) {}

    /** Most workers that cores and memory allow; at least one a core, which memory may forbid. */
    static int most(WorkerProcesses processes, NodeWork work) {
        double fit = Math.floor(work.freeGb() / processes.residentGb().value());
        int fewest = FEWEST_PER_CORE * work.cores();
        int most = Math.min(MOST_PER_CORE * work.cores(), FlowEquivalentServer.MOST_REQUESTS);
        return (int) Math.max(Math.min(fewest, most), Math.min(most, fit));
    }

    /**
     * The pool of a node.
     *
     * @param processes what the workers are
     * @param work what comes to the node
     * @param rate requests per second at the moment that is asked for
     * @param maximumUtilisation share of the workers that may be held under the heaviest load
     */
    public WorkerPool pool(
            WorkerProcesses processes, NodeWork work, double rate, double maximumUtilisation) {
        Inside inside =
                new Inside(
                        work.cpuSeconds(),
                        work.cores(),
                        processes.downstreamMs().value() / 1000 / work.requestsPerPage(),
                        most(processes, work));
        FlowEquivalentServer server = solved.computeIfAbsent(inside, WorkerSizing::solve);
        int workers =
                sized.computeIfAbsent(
                        new Sized(
                                inside,
                                work.heaviestRate(),
                                processes.backlog(),
                                maximumUtilisation),
                        heaviest -> fewest(server, heaviest));
        return new WorkerPool(server, rate, workers, processes.backlog());
    }

    private static int fewest(FlowEquivalentServer server, Sized heaviest) {
        int most = heaviest.inside().most();
        int low = Math.min(FEWEST_PER_CORE * heaviest.inside().cores(), most);
        int high = most;
        while (low < high) {
            int middle = (low + high) / 2;
            WorkerPool pool =
                    new WorkerPool(server, heaviest.heaviestRate(), middle, heaviest.backlog());
            if (pool.waitProbability() <= MOST_THAT_WAIT
                    && pool.utilisation() <= heaviest.limit()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }

    private static FlowEquivalentServer solve(Inside inside) {
        return new FlowEquivalentServer(
                List.of(
                        new HeldStation(inside.cpuSeconds(), inside.cores(), 1),
                        HeldStation.delay(inside.belowSeconds(), 1)),
                inside.most());
    }
}
