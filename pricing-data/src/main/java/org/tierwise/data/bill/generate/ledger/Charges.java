package org.tierwise.data.bill.generate.ledger;

import java.io.IOException;
import java.math.BigDecimal;

/** Charges as they are made: each gets a number, is added up and handed on. */
final class Charges {
    private final Sink sink;
    private final LedgerTotals totals = new LedgerTotals();
    private long number;

    /** Where charges go. */
    @FunctionalInterface
    interface Sink {
        void row(LedgerRow row) throws IOException;
    }

    Charges(Sink sink) {
        this.sink = sink;
    }

    /**
     * Adds a charge.
     *
     * @param row the charge, with its unblended and net cost
     * @param amortised its part of the amortised cost
     * @param list its part of the list cost
     */
    void add(LedgerRow row, BigDecimal amortised, BigDecimal list) throws IOException {
        row.put("identity/LineItemId", "line" + String.format("%012d", ++number))
                .put("lineItem/BlendedCost", row.get(LedgerRow.COST))
                .put("view/Amortised", amortised)
                .put("view/List", list);
        totals.add(row, amortised, list);
        sink.row(row);
    }

    LedgerTotals totals() {
        return totals;
    }
}
