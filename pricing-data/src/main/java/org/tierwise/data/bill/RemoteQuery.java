package org.tierwise.data.bill;

import org.tierwise.data.bill.LineLayout.Amount;
import org.tierwise.data.bill.LineLayout.Source;
import org.tierwise.data.bill.LineLayout.Text;
import org.tierwise.data.bill.expression.ExpressionSql;
import org.tierwise.data.bill.expression.SqlDialect;
import org.tierwise.data.store.DuckDbSession;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * The queries over a remote table. The first reads it once and brings the sums of every slice, told
 * apart by {@code grouping}; only sums travel.
 *
 * @param lines where the lines keep what a bill needs
 * @param table the table in SQL
 */
record RemoteQuery(LineLayout lines, String table) {
    private static final ExpressionSql SQL = ExpressionSql.quoted(SqlDialect.TRINO);
    private static final List<Text> TEXTS = List.of(Text.values());

    /** The sums of every slice. */
    String sums() {
        return """
        WITH cells AS (%s)
        SELECT grouping(%2$s) AS slice, %2$s, t_upfront, count(*) AS lines,
          min(t_description) AS description, count(*) FILTER (WHERE %3$s) AS odd%4$s
        FROM cells GROUP BY GROUPING SETS (%5$s)
        """
                .formatted(
                        cells(),
                        names(TEXTS),
                        anyOdd(),
                        amounts(
                                (a, s) -> ", sum(%1$s) AS %1$s".formatted(ParquetQuery.name(a)),
                                ""),
                        Arrays.stream(Slice.values())
                                .map(slice -> "(%s, t_upfront)".formatted(names(slice.texts())))
                                .collect(Collectors.joining(", ")));
    }

    /**
     * The slice of a row of {@link #sums}: bits of the texts that it is not grouped by, the first
     * text in the highest.
     *
     * @throws IllegalArgumentException when no slice has these bits
     */
    static Slice slice(long bits) {
        return Arrays.stream(Slice.values())
                .filter(slice -> bits(slice.texts()) == bits)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no slice has the bits " + bits));
    }

    private static long bits(Set<Text> grouped) {
        long bits = 0;
        for (Text text : TEXTS) {
            bits = 2 * bits + (grouped.contains(text) ? 0 : 1);
        }
        return bits;
    }

    /** The odd cells by every text, each distinct one with its count. */
    String odds() {
        String histograms =
                amounts(
                        (a, s) ->
                                ", histogram(CAST(%s AS VARCHAR)) FILTER (WHERE %s) AS %s"
                                        .formatted(cell(a), isOdd(a, s), ParquetQuery.name(a)),
                        "");
        return "WITH cells AS (%1$s) SELECT %2$s, t_upfront%3$s FROM cells WHERE %4$s GROUP BY %2$s, t_upfront"
                .formatted(cells(), names(TEXTS), histograms, anyOdd());
    }

    private String cells() {
        String texts =
                TEXTS.stream()
                        .map(text -> known(text) + " AS " + ParquetQuery.name(text))
                        .collect(Collectors.joining(", "));
        return "SELECT %s, %s AS t_description, %s AS t_upfront%s FROM %s"
                .formatted(
                        texts,
                        SQL.text(lines.description()),
                        SQL.condition(lines.upfront()),
                        amounts(RemoteQuery::amount, ""),
                        table);
    }

    /** A text, empty where there is none or what stands for none. */
    private String known(Text text) {
        String plain = "coalesce(CAST(%s AS VARCHAR), '')".formatted(SQL.text(lines.text(text)));
        String nulls =
                lines.nulls().stream().map(DuckDbSession::text).collect(Collectors.joining(", "));
        return nulls.isEmpty()
                ? plain
                : "CASE WHEN %1$s IN (%2$s) THEN '' ELSE %1$s END".formatted(plain, nulls);
    }

    private static String amount(Amount amount, Source source) {
        String column = SQL.column(source.column());
        return ", %s AS %s, %s AS %s"
                .formatted(
                        ExactSum.value(SqlDialect.TRINO, source, column),
                        ParquetQuery.name(amount),
                        column,
                        cell(amount));
    }

    private String anyOdd() {
        return lines.amounts().isEmpty() ? "false" : amounts(this::isOdd, " OR ");
    }

    private String isOdd(Amount amount, Source source) {
        return ExactSum.isOdd(source, ParquetQuery.name(amount), cell(amount), lines.nulls());
    }

    private static String cell(Amount amount) {
        return "c" + ParquetQuery.name(amount);
    }

    private static String names(java.util.Collection<Text> texts) {
        return texts.stream().sorted().map(ParquetQuery::name).collect(Collectors.joining(", "));
    }

    private String amounts(BiFunction<Amount, Source, String> each, String between) {
        List<Map.Entry<Amount, Source>> sorted = new ArrayList<>(lines.amounts().entrySet());
        sorted.sort(Comparator.comparing(Map.Entry::getKey));
        return sorted.stream()
                .map(e -> each.apply(e.getKey(), e.getValue()))
                .collect(Collectors.joining(between));
    }
}
