package org.tierwise.app.desktop.compare;

import org.joda.money.BigMoney;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.comparison.ComparisonLine;

import java.util.ArrayList;
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

    /** The first lines one by one, and the others as one sum, so that each bar has room. */
    static List<CompareTotal> dearest(List<ComparisonLine> lines, int most) {
        List<CompareTotal> bars = new ArrayList<>();
        for (ComparisonLine line : lines) {
            bars.add(new CompareTotal(line.component(), line.asIs(), line.toBe()));
        }
        if (bars.size() <= most) {
            return bars;
        }
        List<CompareTotal> rest = bars.subList(most - 1, bars.size());
        CompareTotal others =
                rest.stream()
                        .reduce((a, b) ->
                                new CompareTotal(
                                        Words.counted("compare.others", rest.size()),
                                        a.asIs().plus(b.asIs()),
                                        a.toBe().plus(b.toBe())))
                        .orElseThrow();
        List<CompareTotal> shown = new ArrayList<>(bars.subList(0, most - 1));
        shown.add(others);
        return shown;
    }

    static List<CompareTotal> of(Comparison comparison) {
        BigMoney none = BigMoney.zero(comparison.currency());
        BigMoney likeForLike = comparison.toBeLikeForLike();
        return List.of(
                new CompareTotal(Words.of("compare.likeForLike"), comparison.asIs(), likeForLike),
                new CompareTotal(
                        Words.of("compare.extras"), none, comparison.toBe().minus(likeForLike)),
                new CompareTotal(
                        Words.of("compare.beforeTax"), comparison.asIs(), comparison.toBe()),
                new CompareTotal(
                        Words.of("compare.tax"), comparison.asIsTax(), comparison.toBeTax()),
                new CompareTotal(
                        Words.of("compare.withTax"),
                        comparison.asIs().plus(comparison.asIsTax()),
                        comparison.toBe().plus(comparison.toBeTax())));
    }
}
