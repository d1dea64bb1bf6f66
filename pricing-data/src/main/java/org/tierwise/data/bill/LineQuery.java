package org.tierwise.data.bill;

import org.tierwise.data.bill.LineLayout.Amount;
import org.tierwise.data.bill.LineLayout.Text;
import org.tierwise.data.bill.expression.ExpressionSql;
import org.tierwise.data.bill.expression.SqlDialect;
import org.tierwise.data.store.DuckDbSession;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The queries over the lines of one part, in columns that all parts share. */
final class LineQuery {
    /** Table of the keys whose lines are wanted. */
    static final String WANTED = "wanted";

    /** Table of the lines that were found. */
    static final String FOUND = "found";

    private static final Set<Text> KEY = Slice.GROUPS.texts();
    private static final int LONGEST_LINE = 1 << 20;

    private final PartHeader header;
    private final LineLayout lines;
    private final ExpressionSql sql;
    private final String source;

    /**
     * @param session database that was opened for the file of the part
     */
    LineQuery(PartHeader header, LineLayout lines, DuckDbSession session) {
        this.header = header;
        this.lines = lines;
        String file = session.source(header.onDisk().file());
        sql =
                header.isParquet()
                        ? ExpressionSql.QUOTED
                        : new ExpressionSql(SqlDialect.DUCKDB, c -> "c" + c.position());
        source = header.isParquet() ? "read_parquet(%s)".formatted(file) : csv(file);
    }

    private String csv(String file) {
        return """
        read_csv(%s, auto_detect = false, header = false, skip = %d, delim = ',', quote = '"',
          escape = '"', compression = '%s', max_line_size = %d, columns = {%s})\
        """
                .formatted(
                        file,
                        header.line(),
                        header.reader().isGzip() ? "gzip" : "none",
                        LONGEST_LINE,
                        IntStream.range(0, header.fields())
                                .mapToObj(i -> "'c%d': 'VARCHAR'".formatted(i))
                                .collect(Collectors.joining(", ")));
    }

    PartHeader header() {
        return header;
    }

    LineLayout lines() {
        return lines;
    }

    /** The texts of a key, each once. */
    String keys() {
        return "SELECT DISTINCT %s FROM %s".formatted(each(KEY, this::text), source);
    }

    /** Makes the table of wanted keys anew. */
    static String noneWanted() {
        return "CREATE OR REPLACE TEMP TABLE %s (%s)"
                .formatted(WANTED, each(KEY, t -> ParquetQuery.name(t) + " VARCHAR"));
    }

    /** A wanted key as a row. */
    static String wanted(ChargeKey key) {
        return each(KEY, t -> DuckDbSession.text(key.text(t)));
    }

    /** Makes the table of lines anew. */
    static String noneFound() {
        return "CREATE OR REPLACE TEMP TABLE %s (part INTEGER, %s, description VARCHAR, t_upfront BOOLEAN, %s)"
                .formatted(
                        FOUND,
                        each(EnumSet.allOf(Text.class), t -> ParquetQuery.name(t) + " VARCHAR"),
                        amounts(a -> ParquetQuery.name(a) + " VARCHAR"));
    }

    /**
     * Adds the lines of wanted keys to the table.
     *
     * @param number number of the part
     * @param days days in which their use began; any where empty
     */
    String find(int number, Set<LocalDate> days) {
        return """
        INSERT INTO %s SELECT %d, %s, description, t_upfront, %s FROM (
          SELECT %s, coalesce(%s, '') AS description, %s AS t_upfront, %s FROM %s)
        SEMI JOIN %s USING (%s) WHERE %s
        """
                .formatted(
                        FOUND,
                        number,
                        each(EnumSet.allOf(Text.class), ParquetQuery::name),
                        amounts(ParquetQuery::name),
                        each(EnumSet.allOf(Text.class), this::text),
                        sql.text(lines.description()),
                        sql.condition(lines.upfront()),
                        amounts(this::amount),
                        source,
                        WANTED,
                        each(KEY, ParquetQuery::name),
                        days.isEmpty()
                                ? "true"
                                : "replace(substr(t_day, 1, 10), '/', '-') IN (%s)"
                                        .formatted(
                                                days.stream()
                                                        .map(day ->
                                                                DuckDbSession.text(day.toString()))
                                                        .collect(Collectors.joining(", "))));
    }

    private String text(Text text) {
        return nothing("coalesce(CAST(%s AS VARCHAR), '')".formatted(sql.text(lines.text(text))))
                + " AS "
                + ParquetQuery.name(text);
    }

    private String amount(Amount amount) {
        LineLayout.Source cell = lines.amounts().get(amount);
        String text =
                cell == null
                        ? "''"
                        : nothing(
                                "coalesce(CAST(%s AS VARCHAR), '')"
                                        .formatted(sql.column(cell.column())));
        return text + " AS " + ParquetQuery.name(amount);
    }

    /** A text, with nothing in the place of what stands for it. */
    private String nothing(String text) {
        return lines.nulls().isEmpty()
                ? text
                : "CASE WHEN %1$s IN (%2$s) THEN '' ELSE %1$s END"
                        .formatted(
                                text,
                                lines.nulls().stream()
                                        .map(DuckDbSession::text)
                                        .collect(Collectors.joining(", ")));
    }

    private static String each(Set<Text> texts, Function<Text, String> sql) {
        return texts.stream().sorted().map(sql).collect(Collectors.joining(", "));
    }

    private static String amounts(Function<Amount, String> sql) {
        return Arrays.stream(Amount.values()).map(sql).collect(Collectors.joining(", "));
    }
}
