package org.tierwise.data.bill.formats;

import org.tierwise.data.bill.Columns;
import org.tierwise.data.bill.LineSql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the value of the tag stands that names the component. */
final class Tags {
    private static final List<String> USUAL =
            List.of("user:Component", "user:Role", "user:Tier", "user:Service", "user:Name");

    private Tags() {}

    /** One column for each tag key. */
    static String ofColumns(Columns columns, Optional<String> tag) {
        return tag.map(List::of).orElse(USUAL).stream()
                .map(columns::tag)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(LineSql.NOTHING);
    }

    /**
     * Tags in a map, whose keys tools write as {@code user:Name}, {@code user_Name}, {@code
     * user_name} or {@code Name}; of the usual tags the first that a line has.
     */
    static String ofMap(Columns columns, String map, Optional<String> tag) {
        String flat = ofColumns(columns, tag);
        List<String> values =
                tag.map(List::of).orElse(USUAL).stream()
                        .flatMap(Tags::spellings)
                        .map(key -> columns.entry(map, key))
                        .flatMap(Optional::stream)
                        .map("nullif(%s, '')"::formatted)
                        .toList();
        return values.isEmpty()
                ? flat
                : Stream.concat(Stream.of("nullif(%s, '')".formatted(flat)), values.stream())
                        .collect(Collectors.joining(", ", "coalesce(", ", '')"));
    }

    private static Stream<String> spellings(String key) {
        String bare = key.replaceFirst("^user:", "");
        return Stream.of(key, "user_" + bare, "user_" + snake(bare), bare, snake(bare)).distinct();
    }

    private static String snake(String key) {
        return key.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
    }
}
