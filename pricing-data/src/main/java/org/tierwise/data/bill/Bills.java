package org.tierwise.data.bill;

import org.tierwise.data.store.DuckDbSession;
import org.tierwise.model.bill.Bill;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

/** Reads bills. Line items are added up while they are read; only their groups stay. */
public final class Bills {
    private Bills() {}

    /**
     * Reads files and folders into one bill.
     *
     * @param paths bill files, manifests, archives, or folders of them
     * @param options how to read
     * @throws ImportProblem when a file cannot be read; the message names file and line
     */
    public static Bill read(List<Path> paths, ReadOptions options) {
        return read(paths, options, Progress.NONE);
    }

    /**
     * Reads files and folders into one bill, telling how far it is.
     *
     * @param paths bill files, manifests, archives, or folders of them
     * @param options how to read
     * @param progress what it throws stops the reading and reaches the caller
     * @throws ImportProblem when a file cannot be read; the message names file and line
     */
    public static Bill read(List<Path> paths, ReadOptions options, Progress progress) {
        List<String> warnings = new ArrayList<>();
        try (Archives archives = new Archives(options)) {
            PartFinder finder = new PartFinder(archives, warnings);
            List<Part> parts = finder.find(paths);
            try (DuckDbSession session =
                    new DuckDbSession(parts.stream().map(Part::file).toList())) {
                List<PartHeader> headers = headers(parts, session, warnings);
                List<PartSums> sums = sums(headers, session, options, progress);
                List<PartSums> counted = new Overlaps(warnings).without(sums);
                return new BillAssembly(counted, warnings)
                        .bill(
                                finder.controls().stream().map(ControlTotals::read).toList(),
                                options);
            }
        }
    }

    /** A file among others that is no bill is left out with a warning, but not the only one. */
    private static List<PartHeader> headers(
            List<Part> parts, DuckDbSession session, List<String> warnings) {
        List<PartHeader> headers = new ArrayList<>();
        for (Part part : parts) {
            try {
                headers.add(PartHeader.of(part, session, warnings::add));
            } catch (ForeignFile e) {
                if (part.named() || parts.size() == 1) {
                    throw e;
                }
                warnings.add("left out: " + e.getMessage());
            }
        }
        if (headers.isEmpty()) {
            throw new ImportProblem(
                    parts.getFirst().label(), 1, "none of the files is an AWS bill: " + warnings);
        }
        return headers;
    }

    private static List<PartSums> sums(
            List<PartHeader> headers,
            DuckDbSession session,
            ReadOptions options,
            Progress progress) {
        ParquetAggregation parquet = new ParquetAggregation(session, options);
        CsvAggregation csv = new CsvAggregation(options);
        List<PartSums> sums = new ArrayList<>();
        for (PartHeader header : headers) {
            double done = sums.size();
            String label = header.part().label();
            progress.at(label, done / headers.size());
            DoubleConsumer within = share -> progress.at(label, (done + share) / headers.size());
            sums.add(
                    switch (header.format()) {
                        case LineFormat format ->
                                header.isParquet()
                                        ? parquet.sums(header, format, within)
                                        : csv.sums(header, format, within);
                        case StatementFormat format -> StatementFile.sums(header, format, options);
                    });
        }
        return sums;
    }
}
