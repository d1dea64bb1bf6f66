package org.tierwise.data.bill;

import org.tierwise.data.store.DuckDbSession;
import org.tierwise.model.bill.Bill;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads bills. Line items are added up in the database; only their groups reach the heap. */
public final class Bills {
    private Bills() {}

    /**
     * Reads files and folders into one bill.
     *
     * @param paths bill files, manifests, or folders of them
     * @param options how to read
     * @throws ImportProblem when a file cannot be read; the message names file and line
     */
    public static Bill read(List<Path> paths, ReadOptions options) {
        return read(paths, options, Progress.NONE);
    }

    /**
     * Reads files and folders into one bill, telling how far it is.
     *
     * @param paths bill files, manifests, or folders of them
     * @param options how to read
     * @param progress what it throws stops the reading and reaches the caller
     * @throws ImportProblem when a file cannot be read; the message names file and line
     */
    public static Bill read(List<Path> paths, ReadOptions options, Progress progress) {
        List<String> warnings = new ArrayList<>();
        List<Part> parts = new PartFinder(warnings).find(paths);
        List<PartHeader> headers =
                parts.stream().map(part -> PartHeader.of(part, warnings::add)).toList();
        List<PartSums> sums = new ArrayList<>();
        try (DuckDbSession session = new DuckDbSession(parts.stream().map(Part::file).toList())) {
            PartAggregation aggregation = new PartAggregation(session, options.tag());
            for (int i = 0; i < headers.size(); i++) {
                PartHeader header = headers.get(i);
                double done = i;
                String label = header.part().label();
                progress.at(label, done / headers.size());
                header.reader().verify(options, () -> progress.at(label, done / headers.size()));
                sums.add(
                        aggregation.sums(
                                header,
                                share -> progress.at(label, (done + share) / headers.size())));
            }
        }
        return new BillAssembly(sums, warnings).bill(ControlTotals.beside(parts), options);
    }
}
