package org.tierwise.model.plan;

import org.joda.money.BigMoney;

import java.util.Optional;

/**
 * What a limit of the whole plan costs: the cheapest plan of a looser and of a tighter limit beside
 * the plan.
 *
 * @param limit the limit
 * @param value its value, ms or a share
 * @param looser a looser value, ms or a share
 * @param saved what the cheapest plan of the looser value costs less a month
 * @param tighter a tighter value, ms or a share
 * @param added what the cheapest plan of the tighter value costs more a month; absent when no plan
 *     keeps it
 * @param proven whether all of this is certain; false when a search ran out of time, and amounts
 *     are what was found until then
 */
public record LimitPrice(
        TargetLimit limit,
        double value,
        double looser,
        BigMoney saved,
        double tighter,
        Optional<BigMoney> added,
        boolean proven) {
    /** Whether the limit costs money: a looser one would save some. */
    public boolean isBinding() {
        return saved.isPositive();
    }
}
