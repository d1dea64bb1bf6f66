package org.tierwise.data.bill;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Objects;
import java.util.function.DoubleConsumer;

/** Adds up the lines of CSV parts, row by row. */
final class CsvAggregation {
    private static final int LONGEST_LINE = 1 << 20;
    private static final String TOO_LONG =
            "the line is longer than 1 MiB, which no bill needs; a quote may be missing";

    private final ReadOptions options;

    CsvAggregation(ReadOptions options) {
        this.options = options;
    }

    /**
     * Adds up the lines of a part.
     *
     * @param progress told which share of the part is done; what it throws stops the reading
     * @throws ImportProblem when the file is damaged; else when a line cannot be read
     */
    PartSums sums(PartHeader header, LineFormat format, DoubleConsumer progress) {
        PartSums sums = new PartSums(header);
        LineGroups groups = new LineGroups(format.lines(header.columns(), options.tag()), sums);
        CsvRow row = groups.row(header.fields());
        try (PartBytes bytes = new PartBytes(header.onDisk(), header.reader().isGzip(), options);
                PartText text = new PartText(bytes, progress);
                CsvReader<CsvRow> csv = csv(row, text)) {
            try {
                read(header, csv, row, groups);
            } catch (ImportProblem e) {
                text.finish();
                throw e;
            }
        } catch (IOException e) {
            throw unreadable(header, row, e);
        }
        groups.handOver();
        return sums;
    }

    private static CsvReader<CsvRow> csv(CsvRow row, PartText text) {
        return CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .maxBufferSize(LONGEST_LINE)
                .build(row, text);
    }

    private static void read(
            PartHeader header, CsvReader<CsvRow> csv, CsvRow row, LineGroups groups) {
        try {
            for (CsvRow line : csv) {
                if (line.line() > header.line()) {
                    check(header, line);
                    groups.add(line);
                }
            }
        } catch (CsvParseException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw header.reader().problem(row.line(), inWords(e));
            }
        } catch (UncheckedIOException e) {
            throw unreadable(header, row, Objects.requireNonNull(e.getCause()));
        }
    }

    private static void check(PartHeader header, CsvRow row) {
        if (row.fields() != header.fields()) {
            throw header.reader()
                    .problem(
                            row.line(),
                            "the line has %d fields, and the lines before it %d"
                                    .formatted(row.fields(), header.fields()));
        }
        if (row.length() > LONGEST_LINE) {
            throw header.reader().problem(row.line(), TOO_LONG);
        }
    }

    private static String inWords(CsvParseException e) {
        String message = Objects.requireNonNullElse(e.getMessage(), "no reason given");
        if (message.contains("buffer size")) {
            return TOO_LONG;
        }
        if (message.contains("Unclosed quote")) {
            return "a quote is opened and never closed";
        }
        if (message.contains("after closing quote")) {
            return "not a well-formed CSV file: text after a closing quote; a quote in a cell is"
                    + " written twice";
        }
        return "not a well-formed CSV file: " + message;
    }

    private static ImportProblem unreadable(PartHeader header, CsvRow row, IOException e) {
        return e instanceof CharacterCodingException
                ? header.reader()
                        .problem(
                                row.line(),
                                "the line is not UTF-8 text; export the report as UTF-8")
                : header.reader().problem(1, "cannot be read: " + e.getMessage());
    }
}
