package org.tierwise.data.bill;

import org.tierwise.data.bill.LineSql.Encoding;
import org.tierwise.data.bill.LineSql.Source;
import org.tierwise.data.store.DuckDbSession;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Columns of a file as SQL: found by name in any spelling, nothing where the file lacks one. */
public final class Columns {
    private final HeaderNames names;
    private final List<Column> columns;

    private record Column(String sql, String type) {
        boolean isText() {
            return type.equals("VARCHAR");
        }
    }

    private Columns(HeaderNames names, List<Column> columns) {
        this.names = names;
        this.columns = columns;
    }

    /** Columns of a CSV file, which the query reads as {@code c0}, {@code c1}… */
    static Columns ofCsv(HeaderNames names) {
        return new Columns(
                names,
                IntStream.range(0, names.count())
                        .mapToObj(i -> new Column("c" + i, "VARCHAR"))
                        .toList());
    }

    /** Columns of a Parquet file with their types. */
    static Columns ofParquet(HeaderNames names, List<String> types) {
        return new Columns(
                names,
                IntStream.range(0, names.count())
                        .mapToObj(i ->
                                new Column(
                                        "\"" + names.names().get(i).replace("\"", "\"\"") + "\"",
                                        types.get(i)))
                        .toList());
    }

    /** Names of the columns. */
    public HeaderNames names() {
        return names;
    }

    /** Whether there is such a column. */
    public boolean has(String name) {
        return names.has(name);
    }

    private Optional<Column> column(String name) {
        OptionalInt position = names.position(name);
        return position.isPresent()
                ? Optional.of(columns.get(position.getAsInt()))
                : Optional.empty();
    }

    /** A column as text. */
    public String text(String name) {
        return column(name).map(Columns::asText).orElse(LineSql.NOTHING);
    }

    private static String asText(Column column) {
        return column.isText() ? column.sql() : "CAST(%s AS VARCHAR)".formatted(column.sql());
    }

    /** The first of some columns that is not empty, as text. */
    public String first(String... alternatives) {
        List<String> present = Arrays.stream(alternatives).filter(this::has).toList();
        if (present.size() < 2) {
            return present.isEmpty() ? LineSql.NOTHING : text(present.getFirst());
        }
        return present.stream()
                .map(name -> "nullif(%s, '')".formatted(text(name)))
                .collect(Collectors.joining(", ", "coalesce(", ", '')"));
    }

    /** The day of a column of times. */
    public String day(String name) {
        return column(name)
                .map(c ->
                        c.isText()
                                ? "left(%s, 10)".formatted(c.sql())
                                : "CAST(%s AS DATE)".formatted(c.sql()))
                .orElse(LineSql.NOTHING);
    }

    /** A column of amounts; empty where the file lacks it. */
    public Optional<Source> amount(String name) {
        return column(name).map(c -> new Source(c.sql(), name, encoding(c.type())));
    }

    private static Encoding encoding(String type) {
        return switch (type) {
            case "DOUBLE", "FLOAT" -> Encoding.DOUBLE;
            case "VARCHAR" -> Encoding.TEXT;
            default -> Encoding.DECIMAL;
        };
    }

    /**
     * Value of a key in a column that holds a map: a map of Parquet, JSON text, {@code {k=v}} of
     * Hive, or a Python dictionary.
     */
    public Optional<String> entry(String mapColumn, String key) {
        return column(mapColumn).map(c -> entry(c, key));
    }

    private static String entry(Column column, String key) {
        if (column.type().startsWith("MAP")) {
            return "CAST(element_at(%s, %s)[1] AS VARCHAR)"
                    .formatted(column.sql(), DuckDbSession.text(key));
        }
        if (column.type().startsWith("STRUCT(\"key\"") && column.type().endsWith("[]")) {
            return "CAST(list_filter(%s, lambda e: e.key = %s)[1].value AS VARCHAR)"
                    .formatted(column.sql(), DuckDbSession.text(key));
        }
        String quoted = DuckDbSession.text("$.\"" + key.replace("\"", "\\\"") + "\"");
        String pattern = DuckDbSession.text("[{,] *'?" + quote(key) + "'?(?:=|: *')([^,}']*)");
        return """
        CASE WHEN %1$s IS NULL OR %1$s IN ('', '{}') THEN ''
          WHEN json_valid(%1$s) THEN json_extract_string(%1$s, %2$s)
          ELSE regexp_extract(%1$s, %3$s, 1) END\
        """
                .formatted(asText(column), quoted, pattern);
    }

    private static String quote(String key) {
        return key.replaceAll("([^A-Za-z0-9_])", "\\\\$1");
    }

    /** The column of a tag key such as {@code user:Component}; letter case matters. */
    public Optional<String> tag(String key) {
        OptionalInt position = names.tag(key);
        if (position.isPresent()) {
            return Optional.of(asText(columns.get(position.getAsInt())));
        }
        return Optional.empty();
    }
}
