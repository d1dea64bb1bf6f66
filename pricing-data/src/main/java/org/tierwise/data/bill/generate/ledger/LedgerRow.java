package org.tierwise.data.bill.generate.ledger;

import java.math.BigDecimal;
import java.util.Arrays;

/** Cells of one charge. */
final class LedgerRow {
    static final String COST = "lineItem/UnblendedCost";
    static final String LIST = "pricing/publicOnDemandCost";
    static final String NET = "lineItem/NetUnblendedCost";

    private final String[] cells;

    LedgerRow() {
        cells = new String[LedgerColumns.NAMES.size()];
        Arrays.fill(cells, "");
    }

    private LedgerRow(String[] cells) {
        this.cells = cells;
    }

    LedgerRow copy() {
        return new LedgerRow(cells.clone());
    }

    LedgerRow put(String column, String value) {
        cells[LedgerColumns.position(column)] = value;
        return this;
    }

    LedgerRow put(String column, BigDecimal value) {
        return put(column, plain(value));
    }

    String get(String column) {
        return cells[LedgerColumns.position(column)];
    }

    /** An amount; zero for an empty cell. */
    BigDecimal amount(String column) {
        String cell = get(column);
        return cell.isEmpty() ? BigDecimal.ZERO : new BigDecimal(cell);
    }

    String[] cells() {
        return cells;
    }

    /** Amounts below a millionth are written with an exponent, as AWS does. */
    static String plain(BigDecimal value) {
        if (value.signum() == 0) {
            return "0";
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.abs().compareTo(new BigDecimal("0.000001")) < 0
                ? stripped.toString()
                : stripped.toPlainString();
    }
}
