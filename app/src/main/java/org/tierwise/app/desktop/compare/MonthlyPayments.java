package org.tierwise.app.desktop.compare;

import org.joda.money.BigMoney;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.model.comparison.CashFlow;
import org.tierwise.model.project.CashFlowBasis;
import org.tierwise.model.project.CashFlowBasis.LineCash;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What is paid in each month, month 0 being the decision, by the dearest parts.
 *
 * @param parts the dearest first, then all others as one, then what moving costs once
 */
record MonthlyPayments(List<Part> parts) {
    /** Parts that are named; the others are one. */
    static final int NAMED = 5;

    /**
     * One part of what is paid.
     *
     * @param name name for people
     * @param staying paid in each month when nothing is done
     * @param moving paid in each month when the plan is followed
     */
    record Part(String name, List<BigMoney> staying, List<BigMoney> moving) {
        private BigMoney sum() {
            return total(staying).plus(total(moving));
        }

        private Part plus(Part other, String both) {
            return new Part(both, added(staying, other.staying), added(moving, other.moving));
        }
    }

    MonthlyPayments {
        parts = List.copyOf(parts);
    }

    static MonthlyPayments of(CashFlowBasis basis, int horizonMonths) {
        List<Part> lines =
                basis.linesOf(horizonMonths).stream()
                        .map(MonthlyPayments::part)
                        .sorted(Comparator.comparing(Part::sum).reversed())
                        .toList();
        List<Part> parts = new ArrayList<>(lines.subList(0, Math.min(NAMED, lines.size())));
        String others = Words.counted("compare.others", lines.size() - parts.size());
        lines.stream().skip(NAMED).reduce((a, b) -> a.plus(b, others)).ifPresent(parts::add);
        CashFlow whole = basis.cashFlow(horizonMonths);
        List<BigMoney> once = each(whole, CashFlow.Month::oneTime);
        parts.add(
                new Part(
                        Words.of("cash.oneTime"),
                        once.stream().map(amount -> amount.multipliedBy(0)).toList(),
                        once));
        return new MonthlyPayments(parts);
    }

    private static Part part(LineCash line) {
        return new Part(
                line.name().equals(LineCash.TAX) ? Words.of("compare.tax") : line.name(),
                each(line.cash(), CashFlow.Month::stay),
                each(line.cash(), CashFlow.Month::move));
    }

    private static List<BigMoney> each(CashFlow flow, Function<CashFlow.Month, BigMoney> amount) {
        return flow.months().stream().map(amount).toList();
    }

    private static List<BigMoney> added(List<BigMoney> some, List<BigMoney> others) {
        List<BigMoney> sums = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            sums.add(some.get(i).plus(others.get(i)));
        }
        return sums;
    }

    private static BigMoney total(List<BigMoney> amounts) {
        return amounts.stream().reduce(BigMoney::plus).orElseThrow();
    }
}
