package org.tierwise.data.bill.expression;

import org.tierwise.data.bill.expression.TextExpression.Cell;
import org.tierwise.data.bill.expression.TextExpression.Choice;
import org.tierwise.data.bill.expression.TextExpression.Constant;
import org.tierwise.data.bill.expression.TextExpression.Day;
import org.tierwise.data.bill.expression.TextExpression.Extraction;
import org.tierwise.data.bill.expression.TextExpression.FirstOf;
import org.tierwise.data.bill.expression.TextExpression.MapEntry;
import org.tierwise.data.bill.expression.TextExpression.Translation;
import org.tierwise.data.store.DuckDbSession;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Expressions as SQL. Where the text is empty, the value may be null.
 *
 * @param dialect what databases say in different ways
 * @param names what a column is called in the query
 */
public record ExpressionSql(SqlDialect dialect, Function<Column, String> names) {
    /** Columns by their own names, for DuckDB. */
    public static final ExpressionSql QUOTED = quoted(SqlDialect.DUCKDB);

    /** Columns by their own names. */
    public static ExpressionSql quoted(SqlDialect dialect) {
        return new ExpressionSql(
                dialect, column -> "\"" + column.name().replace("\"", "\"\"") + "\"");
    }

    /** A column as it is. */
    public String column(Column column) {
        return names.apply(column);
    }

    /** A text. */
    public String text(TextExpression expression) {
        return switch (expression) {
            case Constant constant -> literal(constant.value());
            case Cell cell -> asText(cell.column());
            case Day day ->
                    day.column().isText()
                            ? "substr(%s, 1, 10)".formatted(column(day.column()))
                            : dialect.day(column(day.column()));
            case FirstOf first -> firstOf(first.texts().stream().map(this::text).toList());
            case MapEntry entry ->
                    firstOf(entry.keys().stream().map(key -> entry(entry.column(), key)).toList());
            case Translation translation ->
                    new TreeMap<>(translation.words())
                            .entrySet().stream()
                                    .map(ExpressionSql::word)
                                    .collect(
                                            Collectors.joining(
                                                    " ",
                                                    "CASE " + text(translation.text()) + " ",
                                                    otherwise(translation.otherwise())));
            case Extraction extraction ->
                    "regexp_extract(substr(%s, 1, %d), %s, 1)"
                            .formatted(
                                    text(extraction.text()),
                                    Extraction.SEARCHED,
                                    literal(extraction.pattern()));
            case Choice choice ->
                    choice.branches().stream()
                            .map(b ->
                                    "WHEN %s THEN %s"
                                            .formatted(condition(b.when()), text(b.then())))
                            .collect(
                                    Collectors.joining(
                                            " ", "CASE ", otherwise(choice.otherwise())));
        };
    }

    /** A condition; never null. */
    public String condition(Condition condition) {
        return switch (condition) {
            case Condition.OneOf one ->
                    "%s IN (%s)"
                            .formatted(
                                    known(one.text()),
                                    one.values().stream()
                                            .map(ExpressionSql::literal)
                                            .collect(Collectors.joining(", ")));
            case Condition.StartsWith starts ->
                    "starts_with(%s, %s)".formatted(known(starts.text()), literal(starts.start()));
            case Condition.Contains contains ->
                    "strpos(%s, %s) > 0"
                            .formatted(known(contains.text()), literal(contains.part()));
            case Condition.Not not -> "NOT " + condition(not.condition());
            case Condition.All all -> joined(all.conditions(), " AND ", "true");
            case Condition.Any any -> joined(any.conditions(), " OR ", "false");
        };
    }

    private String joined(List<Condition> conditions, String between, String ofNone) {
        return conditions.isEmpty()
                ? ofNone
                : conditions.stream()
                        .map(this::condition)
                        .collect(Collectors.joining(between, "(", ")"));
    }

    private String known(TextExpression expression) {
        return "coalesce(%s, '')".formatted(text(expression));
    }

    private static String firstOf(List<String> texts) {
        return texts.stream()
                .map("nullif(%s, '')"::formatted)
                .collect(Collectors.joining(", ", "coalesce(", ", '')"));
    }

    private static String word(Map.Entry<String, String> word) {
        return "WHEN %s THEN %s".formatted(literal(word.getKey()), literal(word.getValue()));
    }

    private String otherwise(TextExpression expression) {
        return " ELSE %s END".formatted(text(expression));
    }

    private String asText(Column column) {
        return column.isText() ? column(column) : "CAST(%s AS VARCHAR)".formatted(column(column));
    }

    private String entry(Column column, String key) {
        if (column.type().startsWith("MAP")) {
            return dialect.ofMap(column(column), literal(key));
        }
        return dialect.isListOfEntries(column.type())
                ? dialect.ofEntries(column(column), literal(key))
                : dialect.ofText(asText(column), key, literal(MapTexts.pattern(key)));
    }

    private static String literal(String text) {
        return DuckDbSession.text(text);
    }
}
