package org.tierwise.model.plan;

import org.tierwise.model.capacity.queueing.WorkerPool;

/**
 * The workers of one node under load.
 *
 * @param workers number of processes that take requests
 * @param utilisation mean share of them that is held, in [0, 1]
 * @param waitProbability share of requests that wait for a worker, in [0, 1]
 * @param blocking share of requests that are refused because the backlog is full, in [0, 1]
 * @param waitMs mean wait for a worker, ms
 * @param holdMs mean time that a request holds a worker, tiers below included, ms
 */
public record WorkerLoad(
        int workers,
        double utilisation,
        double waitProbability,
        double blocking,
        double waitMs,
        double holdMs) {
    /** The load of a solved pool. */
    public static WorkerLoad of(WorkerPool pool) {
        return new WorkerLoad(
                pool.workers(),
                pool.utilisation(),
                pool.waitProbability(),
                pool.blocking(),
                pool.meanWaitSeconds() * 1000,
                pool.meanHoldSeconds() * 1000);
    }
}
