package org.tierwise.app.desktop.compare;

import org.joda.money.BigMoney;
import org.tierwise.model.comparison.Comparison;

import java.util.List;

/**
 * A sum under the comparison.
 *
 * @param label what is added up
 * @param asIs cost today a month
 * @param toBe cost of the plan a month
 */
record CompareTotal(String label, BigMoney asIs, BigMoney toBe) {
    BigMoney saving() {
        return asIs.minus(toBe);
    }

    static List<CompareTotal> of(Comparison comparison) {
        BigMoney none = BigMoney.zero(comparison.currency());
        BigMoney likeForLike = comparison.toBeLikeForLike();
        return List.of(
                new CompareTotal("Like for like", comparison.asIs(), likeForLike),
                new CompareTotal("Extras", none, comparison.toBe().minus(likeForLike)),
                new CompareTotal("Before tax", comparison.asIs(), comparison.toBe()),
                new CompareTotal("Tax", comparison.asIsTax(), comparison.toBeTax()),
                new CompareTotal(
                        "With tax",
                        comparison.asIs().plus(comparison.asIsTax()),
                        comparison.toBe().plus(comparison.toBeTax())));
    }
}
