package org.tierwise.data.bill;

import de.siegmar.fastcsv.reader.CsvRecord;

import org.tierwise.data.store.DuckDbSession;
import org.tierwise.data.store.QueryProblem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * What is known of a part before its lines are read.
 *
 * @param part file or table
 * @param file the reader that looks into the file; absent for a table
 * @param columns trusted columns
 * @param line line of the header, from 1
 * @param fields fields of every line
 * @param faulty whether the header has another number of columns than the lines
 */
record PartHeader(
        LineSource part,
        Optional<PartReader> file,
        BillFormat format,
        Columns columns,
        long line,
        int fields,
        boolean faulty) {
    /** A text may stand before the header, such as the advice in cost allocation reports. */
    private static final int LINES_BEFORE = 20;

    /**
     * Looks at the head of a part.
     *
     * @throws ImportProblem when it is not a bill that can be read
     */
    static PartHeader of(Part part, DuckDbSession session, Consumer<String> warnings) {
        PartReader reader = new PartReader(part);
        PartHeader header =
                switch (reader.kind()) {
                    case PARQUET -> ofParquet(part, reader, session);
                    case JSON -> ofJson(part, reader);
                    default -> ofCsv(part, reader, warnings);
                };
        header.format()
                .notes(header.names())
                .forEach(note ->
                        warnings.accept("%s:%d: %s".formatted(part.label(), header.line(), note)));
        return header;
    }

    private static PartHeader ofParquet(Part part, PartReader reader, DuckDbSession session) {
        try {
            List<Map.Entry<String, String>> described =
                    session.query(
                            "DESCRIBE SELECT * FROM read_parquet(%s)"
                                    .formatted(session.source(part.file())),
                            row -> Map.entry(row.text("column_name"), row.text("column_type")),
                            share -> {});
            HeaderNames names = new HeaderNames(described.stream().map(Map.Entry::getKey).toList());
            List<String> types = described.stream().map(Map.Entry::getValue).toList();
            return new PartHeader(
                    part,
                    Optional.of(reader),
                    format(part, names),
                    Columns.ofParquet(names, types),
                    1,
                    names.count(),
                    false);
        } catch (QueryProblem e) {
            throw damaged(reader, e);
        }
    }

    private static ImportProblem damaged(PartReader reader, QueryProblem e) {
        String reason = e.reason().lines().findFirst().orElse("no reason given");
        return reader.problem(
                1, "the Parquet file is cut off or damaged; copy it again (" + reason + ")");
    }

    /** What the database says about a Parquet file, for the person who has the file. */
    ImportProblem damaged(QueryProblem e) {
        return damaged(reader(), e);
    }

    private static PartHeader ofJson(Part part, PartReader reader) {
        HeaderNames names = new HeaderNames(StatementFile.fieldsOf(part, reader));
        return new PartHeader(
                part,
                Optional.of(reader),
                format(part, names),
                Columns.ofCsv(names),
                1,
                names.count(),
                false);
    }

    private static PartHeader ofCsv(Part part, PartReader reader, Consumer<String> warnings) {
        List<CsvRecord> records = reader.firstRecords(LINES_BEFORE);
        int at = headerIn(records);
        HeaderNames names = new HeaderNames(records.get(at).getFields());
        BillFormat format = format(part, names);
        int fields = records.size() > at + 1 ? records.get(at + 1).getFieldCount() : names.count();
        boolean faulty = format instanceof LineFormat && fields != names.count();
        HeaderNames trusted = faulty ? beforeFault(part, names, fields, warnings) : names;
        return new PartHeader(
                part,
                Optional.of(reader),
                format,
                Columns.ofCsv(trusted),
                records.get(at).getStartingLineNumber(),
                fields,
                faulty);
    }

    private static int headerIn(List<CsvRecord> records) {
        for (int i = 0; i < records.size(); i++) {
            HeaderNames names = new HeaderNames(records.get(i).getFields());
            if (BillFormats.ALL.stream().anyMatch(f -> f.recognises(names))
                    || BillFormats.REFUSED.stream().anyMatch(f -> f.recognises().test(names))) {
                return i;
            }
        }
        return 0;
    }

    private static BillFormat format(LineSource part, HeaderNames names) {
        BillFormats.REFUSED.stream()
                .filter(f -> f.recognises().test(names))
                .findFirst()
                .ifPresent(f -> {
                    throw new ForeignFile(part.label(), f.what());
                });
        return BillFormats.ALL.stream()
                .filter(f -> f.recognises(names))
                .findFirst()
                .orElseThrow(() ->
                        new ForeignFile(
                                part.label(),
                                "not an AWS bill: the header is of no report that is known, such as"
                                        + " the Cost and Usage Report with lineItem/UsageType and"
                                        + " lineItem/UnblendedCost"));
    }

    private static HeaderNames beforeFault(
            Part part, HeaderNames names, int fields, Consumer<String> warnings) {
        int fault = Math.min(names.lostComma(), Math.min(fields, names.count()));
        warnings.accept(
                "%s:1: the header has %d columns and the lines have %d; columns from number %d on (%s) are not trusted"
                        .formatted(
                                part.label(),
                                names.count(),
                                fields,
                                fault + 1,
                                names.names().get(Math.min(fault, names.count() - 1))));
        return names.first(fault);
    }

    /**
     * The header of a table.
     *
     * @param types types of its columns, as {@link Columns} knows them
     * @throws ImportProblem when its columns are those of no bill
     */
    static PartHeader ofTable(RemoteTable table, HeaderNames names, List<String> types) {
        return new PartHeader(
                table,
                Optional.empty(),
                format(table, names),
                Columns.ofParquet(names, types),
                1,
                names.count(),
                false);
    }

    HeaderNames names() {
        return columns.names();
    }

    /**
     * Looks into the file.
     *
     * @throws IllegalStateException when it is a table
     */
    PartReader reader() {
        return file.orElseThrow(() -> new IllegalStateException(part.label() + " is no file"));
    }

    /**
     * The file.
     *
     * @throws IllegalStateException when it is a table
     */
    Part onDisk() {
        return switch (part) {
            case Part onDisk -> onDisk;
            case RemoteTable table -> throw new IllegalStateException(table.label());
        };
    }

    ImportProblem problem(long line, String message) {
        return new ImportProblem(part.label(), line, message);
    }

    boolean isParquet() {
        return isOf(FileKind.PARQUET);
    }

    private boolean isOf(FileKind kind) {
        return file.filter(f -> f.kind() == kind).isPresent();
    }

    /** Line of the first cell of a column that holds a text; empty without such a column. */
    OptionalLong lineOf(String column, String text) {
        return names().position(column).isPresent() && isOf(FileKind.TEXT)
                ? OptionalLong.of(
                        reader().lineOf(names().position(column).getAsInt(), line, text::equals))
                : OptionalLong.empty();
    }

    /** Whether costs are kept as binary fractions, good for about 15 digits. */
    boolean hasBinaryCosts() {
        return switch (format) {
            case LineFormat lines ->
                    Optional.ofNullable(
                                    lines.lines(columns, Optional.empty())
                                            .amounts()
                                            .get(LineLayout.Amount.UNBLENDED))
                            .filter(cost -> cost.encoding() == LineLayout.Encoding.DOUBLE)
                            .isPresent();
            case StatementFormat statement -> false;
        };
    }
}
