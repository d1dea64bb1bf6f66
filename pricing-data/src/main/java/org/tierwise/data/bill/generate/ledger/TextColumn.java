package org.tierwise.data.bill.generate.ledger;

import java.util.function.Function;

/**
 * A column of a text report.
 *
 * @param name name in the header
 * @param cell its cell for a charge
 */
record TextColumn(String name, Function<LedgerRow, String> cell) {
    /** A column of the ledger under a name. */
    static TextColumn of(String name, String column) {
        int position = LedgerColumns.position(column);
        return new TextColumn(name, row -> row.cells()[position]);
    }
}
