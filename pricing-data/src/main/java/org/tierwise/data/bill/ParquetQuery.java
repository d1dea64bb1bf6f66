package org.tierwise.data.bill;

import org.tierwise.data.bill.LineLayout.Amount;
import org.tierwise.data.bill.LineLayout.Source;
import org.tierwise.data.bill.LineLayout.Text;
import org.tierwise.data.bill.expression.ExpressionSql;
import org.tierwise.data.store.DuckDbSession;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The queries over one Parquet part. The first reads the file once and keeps the sums by every text
 * in a table; the others are over that small table.
 */
final class ParquetQuery {
    private static final Set<Text> ALL = EnumSet.allOf(Text.class);
    private final LineLayout lines;
    private final ExpressionSql sql = ExpressionSql.QUOTED;
    private final String source;
    private final String table;

    /**
     * @param source the file as an SQL literal
     * @param table name of the table of sums
     */
    ParquetQuery(LineLayout lines, String source, String table) {
        this.lines = lines;
        this.source = source;
        this.table = table;
    }

    /** Name of a text in results. */
    static String name(Text text) {
        return "t_" + text.name().toLowerCase(Locale.ROOT);
    }

    /** Name of an amount in results. */
    static String name(Amount amount) {
        return "a_" + amount.name().toLowerCase(Locale.ROOT);
    }

    private static String cell(Amount amount) {
        return "c_" + amount.name().toLowerCase(Locale.ROOT);
    }

    /** Reads the file and adds its lines up. */
    String aggregate() {
        return """
        CREATE TEMP TABLE %s AS
        SELECT %s, t_upfront, count(*) AS lines, min(t_description) AS description,
          count(*) FILTER (WHERE %s) AS odd%s
        FROM (%s) GROUP BY ALL
        """
                .formatted(table, texts(ALL, ParquetQuery::name), anyOdd(), sums(), cells());
    }

    /** The sums of a slice. */
    String slice(Slice slice) {
        return """
        SELECT %s, t_upfront, CAST(sum(lines) AS BIGINT) AS lines, min(description) AS description,
          CAST(sum(odd) AS BIGINT) AS odd%s
        FROM %s GROUP BY ALL
        """
                .formatted(texts(slice.texts(), this::clean), sums(), table);
    }

    /** The odd cells by every text, each distinct one with its count. */
    String odds() {
        String histograms =
                amounts(
                        (a, s) ->
                                ", histogram(CAST(%s AS VARCHAR)) FILTER (WHERE %s) AS %s"
                                        .formatted(cell(a), isOdd(a, s), name(a)),
                        "");
        return "SELECT %s, t_upfront%s FROM (%s) WHERE %s GROUP BY ALL"
                .formatted(texts(ALL, this::clean), histograms, cells(), anyOdd());
    }

    private String cells() {
        return "SELECT %s, %s AS t_description, %s AS t_upfront%s FROM read_parquet(%s)"
                .formatted(
                        texts(ALL, t -> sql.text(lines.text(t)) + " AS " + name(t)),
                        sql.text(lines.description()),
                        sql.condition(lines.upfront()),
                        amounts(
                                (a, s) ->
                                        ", %s AS %s, %s AS %s"
                                                .formatted(
                                                        ExactSum.value(
                                                                sql.dialect(),
                                                                s,
                                                                sql.column(s.column())),
                                                        name(a),
                                                        sql.column(s.column()),
                                                        cell(a)),
                                ""),
                        source);
    }

    private String sums() {
        return amounts((a, s) -> ", sum(%1$s) AS %1$s".formatted(name(a)), "");
    }

    private String anyOdd() {
        return lines.amounts().isEmpty() ? "false" : amounts(this::isOdd, " OR ");
    }

    private String isOdd(Amount amount, Source source) {
        return ExactSum.isOdd(source, name(amount), cell(amount), lines.nulls());
    }

    /** A text of the table, with nothing in the place of what stands for it. */
    private String clean(Text text) {
        String plain = "coalesce(CAST(%s AS VARCHAR), '')".formatted(name(text));
        String nulls =
                lines.nulls().stream().map(DuckDbSession::text).collect(Collectors.joining(", "));
        return nulls.isEmpty()
                ? plain + " AS " + name(text)
                : "CASE WHEN %1$s IN (%2$s) THEN '' ELSE %1$s END AS %3$s"
                        .formatted(plain, nulls, name(text));
    }

    private static String texts(Set<Text> texts, Function<Text, String> each) {
        return texts.stream().sorted().map(each).collect(Collectors.joining(", "));
    }

    private String amounts(BiFunction<Amount, Source, String> each, String between) {
        return new TreeMap<>(lines.amounts())
                .entrySet().stream()
                        .map(e -> each.apply(e.getKey(), e.getValue()))
                        .collect(Collectors.joining(between));
    }
}
