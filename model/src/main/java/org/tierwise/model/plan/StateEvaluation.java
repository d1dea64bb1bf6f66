package org.tierwise.model.plan;

/**
 * Response time of a page in one state of the system.
 *
 * @param name state in words, for example {@code peak, one mysql node lost}
 * @param lostGroup group that lost a node; empty when all nodes work
 * @param meanMs mean, ms; infinite when something is saturated
 * @param p95Ms time that 95 % of pages stay below, ms
 * @param p99Ms time that 99 % of pages stay below, ms
 * @param target limits of this state
 */
public record StateEvaluation(
        String name,
        String lostGroup,
        double meanMs,
        double p95Ms,
        double p99Ms,
        Targets.Latency target) {
    /** Whether all three limits hold. */
    public boolean met() {
        return meanMs <= target.meanMs() && p95Ms <= target.p95Ms() && p99Ms <= target.p99Ms();
    }
}
