package org.tierwise.app.cli;

import org.tierwise.app.planning.BadInput;
import org.tierwise.data.bill.Bills;
import org.tierwise.data.bill.Progress;
import org.tierwise.data.bill.ReadOptions;
import org.tierwise.data.bill.RemoteBills;
import org.tierwise.data.bill.RemoteTable;
import org.tierwise.model.bill.Bill;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Where a bill may come from: files and folders, or one remote table. */
final class BillSources {
    private BillSources() {}

    /**
     * Reads a bill.
     *
     * @param err told how far a remote table is
     * @throws BadInput when a table is named beside others, or a path is none
     * @throws org.tierwise.data.bill.ImportProblem when something cannot be read
     */
    static Bill read(List<String> sources, ReadOptions options, PrintWriter err) {
        if (sources.stream().noneMatch(RemoteTable::isAddress)) {
            return Bills.read(sources.stream().map(BillSources::path).toList(), options);
        }
        if (sources.size() > 1) {
            throw new BadInput(
                    "%s: expected one table and no files beside it"
                            .formatted(String.join(" ", sources)));
        }
        return RemoteBills.read(
                RemoteTable.at(sources.getFirst()), options, System.getenv(), tenths(err));
    }

    private static Path path(String source) {
        try {
            return Path.of(source);
        } catch (InvalidPathException e) {
            throw new BadInput(source + ": no path: " + e.getReason(), e);
        }
    }

    /** A line for each tenth of the work. */
    private static Progress tenths(PrintWriter err) {
        int[] told = {0};
        return (name, share) -> {
            int tenth = (int) (share * 10);
            if (tenth > told[0]) {
                told[0] = tenth;
                err.println("%s: %d %% read".formatted(Terminal.safe(name), tenth * 10));
                err.flush();
            }
        };
    }
}
