package org.tierwise.app.desktop.bill;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.text.Amounts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Some rows together.
 *
 * @param rows their number
 * @param lines their line items; 0 where only sums by day are known
 * @param costs their cost, one amount for each currency
 */
record RowsTotal(int rows, long lines, List<BigMoney> costs) {
    /** No rows. */
    static final RowsTotal NOTHING = new RowsTotal(0, 0, List.of());

    static RowsTotal of(Collection<ChargeRow> rows) {
        Map<CurrencyUnit, BigMoney> costs = new TreeMap<>();
        rows.forEach(row -> costs.merge(row.cost().getCurrencyUnit(), row.cost(), BigMoney::plus));
        return new RowsTotal(
                rows.size(),
                rows.stream().mapToLong(row -> row.lines().orElse(0)).sum(),
                List.copyOf(costs.values()));
    }

    /** The amounts: {@code $8,123.45}. */
    String cost() {
        return costs.stream().map(Amounts::exact).collect(Collectors.joining(" + "));
    }

    /** Rows and lines: {@code 53 rows, 33,618 lines}. */
    String count() {
        String counted = Words.counted("bill.rows", rows);
        return lines == 0
                ? counted
                : Words.of("bill.rowsAndLines", counted, Words.counted("bill.lineCount", lines));
    }
}
