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

    private record Inside(double cpuSeconds, int cores, double belowSeconds, int most) {}

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
        int most = most(processes, work);
        FlowEquivalentServer inside =
                solved.computeIfAbsent(
                        new Inside(
                                work.cpuSeconds(),
                                work.cores(),
                                processes.downstreamMs().value() / 1000 / work.requestsPerPage(),
                                most),
                        WorkerSizing::solve);
        int low = Math.min(FEWEST_PER_CORE * work.cores(), most);
        int high = most;
        while (low < high) {
            int middle = (low + high) / 2;
            WorkerPool pool =
                    new WorkerPool(inside, work.heaviestRate(), middle, processes.backlog());
            if (pool.waitProbability() <= MOST_THAT_WAIT
                    && pool.utilisation() <= maximumUtilisation) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return new WorkerPool(inside, rate, high, processes.backlog());
    }

    private static FlowEquivalentServer solve(Inside inside) {
        return new FlowEquivalentServer(
                List.of(
                        new HeldStation(inside.cpuSeconds(), inside.cores(), 1),
                        HeldStation.delay(inside.belowSeconds(), 1)),
                inside.most());
    }
}
