package org.tierwise.data.bill.formats;

import org.tierwise.data.bill.Columns;
import org.tierwise.data.bill.expression.TextExpression;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the value of the tag stands that names the component. */
final class Tags {
    private static final List<String> USUAL =
            List.of("user:Component", "user:Role", "user:Tier", "user:Service", "user:Name");

    private Tags() {}

    /** One column for each tag key. */
    static TextExpression ofColumns(Columns columns, Optional<String> tag) {
        return tag.map(List::of).orElse(USUAL).stream()
                .map(columns::tag)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(TextExpression.NOTHING);
    }

    /**
     * Tags in a map, whose keys tools write as {@code user:Name}, {@code user_Name}, {@code
     * user_name} or {@code Name}; of the usual tags the first that a line has.
     */
    static TextExpression ofMap(Columns columns, String map, Optional<String> tag) {
        TextExpression flat = ofColumns(columns, tag);
        List<String> keys =
                tag.map(List::of).orElse(USUAL).stream().flatMap(Tags::spellings).toList();
        return columns.entry(map, keys)
                .<TextExpression>map(entry -> new TextExpression.FirstOf(List.of(flat, entry)))
                .orElse(flat);
    }

    private static Stream<String> spellings(String key) {
        String bare = key.replaceFirst("^user:", "");
        return Stream.of(key, "user_" + bare, "user_" + snake(bare), bare, snake(bare)).distinct();
    }

    private static String snake(String key) {
        return key.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
    }
}
