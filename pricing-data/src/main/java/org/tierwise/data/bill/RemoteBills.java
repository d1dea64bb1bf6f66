package org.tierwise.data.bill;

import org.tierwise.data.store.QueryProblem;
import org.tierwise.data.store.TrinoSession;
import org.tierwise.model.bill.Bill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads bills that are too large for one computer, where they are. */
public final class RemoteBills {
    private RemoteBills() {}

    /**
     * Adds up the lines of a table into a bill: the same groups and totals as {@link Bills} reads
     * from its files.
     *
     * @param environment where the credentials are looked up; see {@link TrinoSession}
     * @param progress told which share the server says is done; what it throws cancels the query
     *     and reaches the caller
     * @throws ImportProblem when the server cannot be reached or refuses, or the table is no bill
     */
    public static Bill read(
            RemoteTable table,
            ReadOptions options,
            Map<String, String> environment,
            Progress progress) {
        List<String> warnings = new ArrayList<>();
        try (TrinoSession session = new TrinoSession(table.server(), environment)) {
            RemoteAggregation remote = new RemoteAggregation(table, session);
            PartHeader header = remote.header();
            header.format()
                    .notes(header.names())
                    .forEach(note -> warnings.add("%s:1: %s".formatted(table.label(), note)));
            PartSums sums =
                    remote.sums(header, options, share -> progress.at(table.label(), share));
            return new BillAssembly(List.of(sums), warnings).bill(List.of(), options);
        } catch (QueryProblem e) {
            throw new ImportProblem(table.label(), 1, e.reason());
        }
    }
}
