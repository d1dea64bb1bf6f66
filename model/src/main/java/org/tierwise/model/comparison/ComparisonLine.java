package org.tierwise.model.comparison;

import org.joda.money.BigMoney;

/**
 * One component as it is and as it will be, a month, tax excluded, in the currency of the plan.
 *
 * @param component component, or the name of a row such as {@code unmapped}
 * @param asIs cost today
 * @param toBe cost of the plan
 * @param extra whether the plan offers something that the as-is does not have
 */
public record ComparisonLine(String component, BigMoney asIs, BigMoney toBe, boolean extra) {
    /** As-is minus to-be. */
    public BigMoney saving() {
        return asIs.minus(toBe);
    }
}
