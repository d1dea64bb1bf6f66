package org.tierwise.data.bill;

import org.tierwise.data.bill.LineLayout.Encoding;
import org.tierwise.data.bill.LineLayout.Source;
import org.tierwise.data.bill.expression.Column;
import org.tierwise.data.bill.expression.TextExpression;
import org.tierwise.data.bill.expression.TextExpression.Cell;
import org.tierwise.data.bill.expression.TextExpression.Day;
import org.tierwise.data.bill.expression.TextExpression.FirstOf;
import org.tierwise.data.bill.expression.TextExpression.MapEntry;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Columns of a file, found by name in any spelling; nothing where the file lacks one. */
public final class Columns {
    private final HeaderNames names;
    private final List<Column> columns;

    private Columns(HeaderNames names, List<Column> columns) {
        this.names = names;
        this.columns = columns;
    }

    /** Columns of a CSV file, all of them texts. */
    static Columns ofCsv(HeaderNames names) {
        return ofParquet(names, Collections.nCopies(names.count(), Column.TEXT));
    }

    /** Columns of a Parquet file with their types. */
    static Columns ofParquet(HeaderNames names, List<String> types) {
        return new Columns(
                names,
                IntStream.range(0, names.count())
                        .mapToObj(i -> new Column(i, names.names().get(i), types.get(i)))
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
        return at(names.position(name));
    }

    private Optional<Column> at(OptionalInt position) {
        return position.isPresent()
                ? Optional.of(columns.get(position.getAsInt()))
                : Optional.empty();
    }

    /** A column as text. */
    public TextExpression text(String name) {
        return column(name).<TextExpression>map(Cell::new).orElse(TextExpression.NOTHING);
    }

    /** The first of some columns that is not empty, as text. */
    public TextExpression first(String... alternatives) {
        List<TextExpression> present =
                Arrays.stream(alternatives).filter(this::has).map(this::text).toList();
        return switch (present.size()) {
            case 0 -> TextExpression.NOTHING;
            case 1 -> present.getFirst();
            default -> new FirstOf(present);
        };
    }

    /** The day of a column of times. */
    public TextExpression day(String name) {
        return column(name).<TextExpression>map(Day::new).orElse(TextExpression.NOTHING);
    }

    /** A column of amounts; empty where the file lacks it. */
    public Optional<Source> amount(String name) {
        return column(name).map(c -> new Source(c, name, encoding(c.type())));
    }

    private static Encoding encoding(String type) {
        return switch (type) {
            case "DOUBLE", "FLOAT" -> Encoding.DOUBLE;
            case Column.TEXT -> Encoding.TEXT;
            default -> Encoding.DECIMAL;
        };
    }

    /** Value of the first of some keys that has one in a column that holds a map. */
    public Optional<TextExpression> entry(String mapColumn, List<String> keys) {
        return column(mapColumn).map(c -> new MapEntry(c, keys));
    }

    /** The column of a tag key such as {@code user:Component}; letter case matters. */
    public Optional<TextExpression> tag(String key) {
        return at(names.tag(key)).map(Cell::new);
    }
}
