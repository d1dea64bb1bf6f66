package org.tierwise.data.bill.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what is written, to the last digit. */
final class RunningTotals {
    private final Map<String, BigDecimal> unblended = new TreeMap<>();
    private BigDecimal tax = BigDecimal.ZERO;
    private BigDecimal amortised = BigDecimal.ZERO;
    private BigDecimal list = BigDecimal.ZERO;
    private long rows;

    void use(String product, BigDecimal cost, BigDecimal amortisedCost, BigDecimal listCost) {
        unblended.merge(product, cost, BigDecimal::add);
        amortised = amortised.add(amortisedCost);
        list = list.add(listCost);
        rows++;
    }

    void tax(BigDecimal amount) {
        tax = tax.add(amount);
        amortised = amortised.add(amount);
        rows++;
    }

    long rows() {
        return rows;
    }

    /** Tax of each product, by its code. */
    Map<String, BigDecimal> taxes(BigDecimal rate) {
        Map<String, BigDecimal> taxes = new TreeMap<>();
        unblended.forEach((product, cost) ->
                taxes.put(product, cost.multiply(rate).setScale(2, RoundingMode.HALF_UP)));
        return taxes;
    }

    ControlTotals totals(String currency) {
        BigDecimal before = unblended.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ControlTotals(
                currency, rows, exact(before.add(tax)), exact(tax), exact(amortised), exact(list));
    }

    private static BigDecimal exact(BigDecimal value) {
        return new BigDecimal(CurRow.plain(value));
    }
}
