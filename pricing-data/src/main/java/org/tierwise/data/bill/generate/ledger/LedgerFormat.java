package org.tierwise.data.bill.generate.ledger;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A report that a ledger is written as.
 *
 * @param id name on the command line
 * @param binary whether amounts are binary fractions, which carry ten digits after the point
 * @param writer writes it
 */
public record LedgerFormat(String id, boolean binary, Writer writer) {
    /** A ledger of which the report can carry every digit. */
    LedgerOptions carried(LedgerOptions options) {
        return new LedgerOptions(
                options.rows(), options.seed(), options.months(), options.odd() && !binary);
    }

    /** Writes a report. */
    @FunctionalInterface
    interface Writer {
        void write(LedgerTable ledger, Path folder) throws IOException;
    }
}
