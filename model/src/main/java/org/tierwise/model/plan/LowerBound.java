package org.tierwise.model.plan;

import org.joda.money.BigMoney;

import java.math.BigDecimal;

/**
 * How good a plan is proven to be.
 *
 * @param bound no plan that keeps the targets costs less than this a month
 * @param cost what the plan costs a month
 */
public record LowerBound(BigMoney bound, BigMoney cost) {
    /** Cost above the bound, as a percentage of the bound; 0 when the plan is proven cheapest. */
    public double gapPercent() {
        if (bound.getAmount().signum() == 0) {
            return cost.getAmount().signum() == 0 ? 0 : 100;
        }
        return 100
                * cost.getAmount().subtract(bound.getAmount()).max(BigDecimal.ZERO).doubleValue()
                / bound.getAmount().doubleValue();
    }

    /** Whether no cheaper plan exists. */
    public boolean proven() {
        return cost.getAmount().compareTo(bound.getAmount()) <= 0;
    }
}
