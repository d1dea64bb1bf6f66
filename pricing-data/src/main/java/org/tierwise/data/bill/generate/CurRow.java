package org.tierwise.data.bill.generate;

import java.math.BigDecimal;
import java.util.Arrays;

/** Cells of a row; rows of one resource share all but a few of them. */
final class CurRow {
    private final String[] cells = new String[CurColumns.NAMES.size()];

    CurRow() {
        Arrays.fill(cells, "");
    }

    CurRow put(String column, String value) {
        cells[CurColumns.position(column)] = value;
        return this;
    }

    CurRow put(int column, String value) {
        cells[column] = value;
        return this;
    }

    CurRow put(int column, BigDecimal value) {
        return put(column, plain(value));
    }

    String get(int column) {
        return cells[column];
    }

    CurRow copy() {
        CurRow copy = new CurRow();
        System.arraycopy(cells, 0, copy.cells, 0, cells.length);
        return copy;
    }

    /** The row itself, not a copy, since there are millions. */
    String[] cells() {
        return cells;
    }

    /** A number without exponent and without zeros at its end. */
    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
