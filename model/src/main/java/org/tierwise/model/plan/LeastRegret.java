package org.tierwise.model.plan;

import org.joda.money.BigMoney;

import java.util.Optional;

/**
 * The cheapest plan that keeps every rule in most of the futures that were drawn.
 *
 * @param futures number of futures
 * @param wanted number of them that the plan has to survive
 * @param plan the plan; absent where none was found
 * @param monthly what it costs a month, services included
 * @param bound no plan that survives as many costs less a month
 * @param complete whether the search looked at everything: the plan is the cheapest, or there is
 *     none
 */
public record LeastRegret(
        int futures,
        int wanted,
        Optional<Plan> plan,
        Optional<BigMoney> monthly,
        BigMoney bound,
        boolean complete) {
    /** How good the plan is proven to be; empty where there is no plan. */
    public Optional<LowerBound> proof() {
        return monthly.map(cost -> new LowerBound(bound, cost));
    }
}
