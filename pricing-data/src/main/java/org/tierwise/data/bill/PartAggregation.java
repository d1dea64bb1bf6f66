package org.tierwise.data.bill;

import org.tierwise.data.bill.LineSql.Amount;
import org.tierwise.data.bill.LineSql.Text;
import org.tierwise.data.store.DuckDbSession;
import org.tierwise.data.store.QueryProblem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Adds up the lines of parts in the database. */
final class PartAggregation {
    private static final int LONGEST_LINE = 1 << 20;

    /** Several buffers are held at once; the default is sixteen times the longest line. */
    private static final int BUFFER = 8 << 20;

    private static final Pattern LINE = Pattern.compile("on Line: (\\d+)");
    private static final Pattern FIELDS =
            Pattern.compile("Expected Number of Columns: (\\d+) Found: (\\d+)");

    private final DuckDbSession session;
    private final Optional<String> tag;

    PartAggregation(DuckDbSession session, Optional<String> tag) {
        this.session = session;
        this.tag = tag;
    }

    /**
     * Adds up the lines of a part.
     *
     * @param progress told which share of the part is done; what it throws stops the reading
     * @throws ImportProblem when a line cannot be read
     */
    PartSums sums(PartHeader header, DoubleConsumer progress) {
        LineSql lines = header.format().lines(header.names(), tag);
        PartSums sums = new PartSums(header);
        try {
            session.query(
                    sql(header, lines),
                    row -> {
                        GroupSums read =
                                GroupSums.read(row, e -> sums.listFault(text(header, lines, e)));
                        sums.add(
                                GroupKey.read(row),
                                read,
                                row.counts("periods"),
                                row.counts("months"));
                        return read.lines();
                    },
                    progress);
            return sums;
        } catch (ExactSum.NotANumber e) {
            throw new ImportProblem(text(header, lines, e));
        } catch (QueryProblem e) {
            throw problem(header, e);
        }
    }

    private static String text(PartHeader header, LineSql lines, ExactSum.NotANumber e) {
        String column = column(lines, e);
        return "%s:%d: column %s holds '%s', which is not a number"
                .formatted(
                        header.part().label(),
                        header.lineOf(column, e.text()).orElse(1),
                        column,
                        e.text());
    }

    private static String column(LineSql lines, ExactSum.NotANumber e) {
        return Arrays.stream(Amount.values())
                .filter(amount -> GroupSums.column(amount).equals(e.column()))
                .map(amount -> lines.amount(amount).column())
                .findFirst()
                .orElse(e.column());
    }

    private String sql(PartHeader header, LineSql lines) {
        String texts =
                lines.texts().entrySet().stream()
                        .map(e -> e.getValue() + " AS " + name(e.getKey()))
                        .collect(Collectors.joining(", "));
        String amounts =
                Arrays.stream(Amount.values())
                        .map(a -> lines.amount(a).sql() + " AS " + GroupSums.column(a))
                        .collect(Collectors.joining(", "));
        String sums =
                Arrays.stream(Amount.values())
                        .map(a -> ExactSum.sql(GroupSums.column(a), lines.amount(a).sql()))
                        .collect(Collectors.joining(",\n"));
        return """
        SELECT service, type, usage_type, operation, region, instance_type, term, tag, unit, currency,
          count(*) AS lines, min(description) AS description,
          histogram(period) AS periods, histogram(month) AS months, %s
        FROM (SELECT %s, %s FROM %s)
        GROUP BY ALL
        """
                .formatted(sums, texts, amounts, csv(header));
    }

    private static String name(Text text) {
        return text.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The file with a fixed dialect. A faulty header is skipped as a line of text; the database's
     * padding of short lines is never used, since it drops what follows an open quote in silence.
     */
    private String csv(PartHeader header) {
        String columns =
                IntStream.range(0, header.fields())
                        .mapToObj("'c%d': 'VARCHAR'"::formatted)
                        .collect(Collectors.joining(", "));
        return """
        read_csv(%s, auto_detect = false, %s, columns = {%s}, delim = ',', quote = '"',
          escape = '"', compression = '%s', max_line_size = %d, buffer_size = %d,
          ignore_errors = false)\
        """
                .formatted(
                        session.source(header.part().file()),
                        header.faulty() ? "header = false, skip = 1" : "header = true",
                        columns,
                        header.reader().isGzip() ? "gzip" : "none",
                        LONGEST_LINE,
                        BUFFER);
    }

    private static ImportProblem problem(PartHeader header, QueryProblem e) {
        String message = String.valueOf(e.getMessage());
        Matcher line = LINE.matcher(message);
        return header.reader()
                .problem(line.find() ? Long.parseLong(line.group(1)) : 1, inWords(message));
    }

    private static String inWords(String message) {
        Matcher fields = FIELDS.matcher(message);
        if (fields.find()) {
            return "the line has %s fields, and the lines before it %s"
                    .formatted(fields.group(2), fields.group(1));
        }
        if (message.contains("unterminated quote")) {
            return "a quote is opened and never closed";
        }
        if (message.contains("Invalid unicode")) {
            return "the line is not UTF-8 text; export the report as UTF-8";
        }
        if (message.contains("invalid state")) {
            return "not a well-formed CSV file: line ends of two kinds, or text after a closing"
                    + " quote";
        }
        return List.of(message.split("\\R", 2)).getFirst();
    }
}
