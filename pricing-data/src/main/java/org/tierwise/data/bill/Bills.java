package org.tierwise.data.bill;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.tierwise.data.store.DuckDbSession;
import org.tierwise.model.bill.Bill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;

/** Reads bills. Line items are added up while they are read; only their groups stay. */
public final class Bills {
    /** Largest compressed file that is unpacked when it is only looked at, bytes: 32 MiB. */
    private static final long MOST_UNPACKED = 32L << 20;

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
                Refusals refusals = new Refusals(progress);
                List<PartHeader> headers = headers(parts, session, warnings, refusals);
                List<PartSums> sums = sums(headers, session, options, progress, refusals);
                refusals.throwFirst();
                List<PartSums> counted = new Overlaps(warnings).without(sums);
                return new BillAssembly(counted, warnings)
                        .bill(
                                finder.controls().stream().map(ControlTotals::read).toList(),
                                options);
            }
        }
    }

    /**
     * Looks at the heads of files, which takes little time even where they are large. A compressed
     * file of up to 32 MiB is unpacked to its end as well (about two seconds), so that one that was
     * copied in part is known at once; of a larger one that shows when it is read.
     *
     * @param paths bill files, manifests, archives, or folders of them
     * @param progress told what each file is, and the share of each that was looked at; every file
     *     is looked at
     * @throws ImportProblem when something is missing, or nothing is there
     */
    public static void look(List<Path> paths, ReadOptions options, Progress progress) {
        try (Archives archives = new Archives(options)) {
            List<Part> parts = new PartFinder(archives, new ArrayList<>()).find(paths);
            try (DuckDbSession session =
                    new DuckDbSession(parts.stream().map(Part::file).toList())) {
                for (Part part : parts) {
                    progress.at(part.label(), 0);
                    try {
                        PartHeader header = PartHeader.of(part, session, warning -> {});
                        unpack(part, header, options, progress);
                        progress.told(
                                new FileResult.Recognised(part.label(), header.format().id()));
                    } catch (ImportProblem e) {
                        boolean leftOut = e instanceof ForeignFile && isLeftOut(part, parts);
                        progress.told(new FileResult.Refused(part.label(), inWords(e), leftOut));
                    }
                }
            }
        }
    }

    private static void unpack(
            Part part, PartHeader header, ReadOptions options, Progress progress) {
        if (header.reader().isGzip() && size(part) <= MOST_UNPACKED) {
            PartBytes.check(part, options, share -> progress.at(part.label(), share));
        }
    }

    private static long size(Part part) {
        try {
            return Files.size(part.file());
        } catch (IOException e) {
            throw ImportProblem.unreadable(part.label(), e);
        }
    }

    private static String inWords(ImportProblem problem) {
        return String.valueOf(problem.getMessage());
    }

    /** Files that cannot be read: the first ends the reading, unless all are to be known. */
    private static final class Refusals {
        private final Progress progress;
        private Optional<ImportProblem> first = Optional.empty();

        Refusals(Progress progress) {
            this.progress = progress;
        }

        void add(String file, ImportProblem problem) {
            progress.told(new FileResult.Refused(file, inWords(problem), false));
            if (!progress.wantsEveryFile()) {
                throw problem;
            }
            first = first.or(() -> Optional.of(problem));
        }

        void throwFirst() {
            if (first.isPresent()) {
                throw first.get();
            }
        }
    }

    /** Whether a file that is no bill is passed over: among others that nobody named it is. */
    private static boolean isLeftOut(Part foreign, List<Part> parts) {
        return !foreign.named() && parts.size() > 1;
    }

    /** A file among others that is no bill is left out with a warning, but not the only one. */
    private static List<PartHeader> headers(
            List<Part> parts, DuckDbSession session, List<String> warnings, Refusals refusals) {
        List<PartHeader> headers = new ArrayList<>();
        for (Part part : parts) {
            try {
                headers.add(PartHeader.of(part, session, warnings::add));
            } catch (ForeignFile e) {
                if (isLeftOut(part, parts)) {
                    warnings.add("left out: " + e.getMessage());
                } else {
                    refusals.add(part.label(), e);
                }
            } catch (ImportProblem e) {
                refusals.add(part.label(), e);
            }
        }
        if (headers.isEmpty()) {
            refusals.throwFirst();
            throw new ImportProblem(
                    parts.getFirst().label(), 1, "none of the files is an AWS bill: " + warnings);
        }
        return headers;
    }

    private static List<PartSums> sums(
            List<PartHeader> headers,
            DuckDbSession session,
            ReadOptions options,
            Progress progress,
            Refusals refusals) {
        ParquetAggregation parquet = new ParquetAggregation(session, options);
        CsvAggregation csv = new CsvAggregation(options);
        List<PartSums> sums = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            PartHeader header = headers.get(i);
            double done = i;
            String label = header.part().label();
            progress.at(label, done / headers.size());
            DoubleConsumer within = share -> progress.at(label, (done + share) / headers.size());
            try {
                PartSums read =
                        switch (header.format()) {
                            case LineFormat format ->
                                    header.isParquet()
                                            ? parquet.sums(header, format, within)
                                            : csv.sums(header, format, within);
                            case StatementFormat format ->
                                    StatementFile.sums(header, format, options);
                        };
                sums.add(read);
                progress.told(
                        new FileResult.Read(
                                label, header.format().id(), read.rows(), totals(read)));
            } catch (ImportProblem e) {
                refusals.add(label, e);
            }
        }
        return sums;
    }

    /** Totals in known currencies; an unknown one is told when the bill is put together. */
    private static List<BigMoney> totals(PartSums read) {
        return new TreeMap<>(read.unblended())
                .entrySet().stream()
                        .filter(e ->
                                e.getKey().isEmpty()
                                        || CurrencyUnit.registeredCurrencies().stream()
                                                .anyMatch(c -> c.getCode().equals(e.getKey())))
                        .map(e ->
                                BigMoney.of(
                                        e.getKey().isEmpty()
                                                ? CurrencyUnit.USD
                                                : CurrencyUnit.of(e.getKey()),
                                        e.getValue()))
                        .toList();
    }
}
