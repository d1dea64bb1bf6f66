package org.tierwise.model.comparison;

import org.joda.money.BigMoney;

import java.util.Optional;

/**
 * What came of a scenario or variant that was planned anew.
 *
 * @param name what people call it
 * @param changes what is different, in words
 * @param plan its plan; absent where none keeps the targets
 * @param reason why there is none; empty where there is one
 */
public record ScenarioOutcome(String name, String changes, Optional<Planned> plan, String reason) {
    /**
     * A plan in figures.
     *
     * @param asIs cost today a month, tax excluded
     * @param toBe cost of the plan a month, tax excluded
     * @param nodes nodes in all groups
     * @param p95Ms time that 95 % of pages stay below with all nodes well, ms
     * @param worstP95Ms the same with the worst node lost, ms
     * @param availability share of time that pages can be served
     * @param proven whether no cheaper plan exists
     */
    public record Planned(
            BigMoney asIs,
            BigMoney toBe,
            int nodes,
            double p95Ms,
            double worstP95Ms,
            double availability,
            boolean proven) {
        /** As-is minus to-be. */
        public BigMoney saving() {
            return asIs.minus(toBe);
        }
    }
}
