package org.tierwise.data.bill.generate.ledger;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A report that a ledger is written as.
 *
 * @param id name on the command line
 * @param writer writes it
 */
public record LedgerFormat(String id, Writer writer) {
    /** Writes a report. */
    @FunctionalInterface
    interface Writer {
        void write(LedgerTable ledger, Path folder) throws IOException;
    }
}
