package org.tierwise.data.bill.generate.ledger;

import java.time.YearMonth;
import java.util.List;

/**
 * How large a ledger is.
 *
 * @param rows about so many charges, at least 1
 * @param seed the same seed gives the same ledger
 * @param months billing periods
 * @param odd whether some amounts have more digits than a binary fraction can carry
 */
public record LedgerOptions(long rows, long seed, List<YearMonth> months, boolean odd) {
    /** A leap February and months of 31 and 30 days. */
    public static final List<YearMonth> QUARTER =
            List.of(YearMonth.of(2024, 2), YearMonth.of(2024, 3), YearMonth.of(2024, 4));

    /**
     * @throws IllegalArgumentException when there are no rows or months
     */
    public LedgerOptions {
        months = List.copyOf(months);
        if (rows < 1 || months.isEmpty()) {
            throw new IllegalArgumentException("a ledger has at least one row and one month");
        }
    }
}
