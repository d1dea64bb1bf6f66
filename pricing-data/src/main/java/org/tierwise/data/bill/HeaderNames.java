package org.tierwise.data.bill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Column names of a bill, found in all their spellings: {@code lineItem/UsageType}, {@code
 * line_item_usage_type} and {@code lineitem_usagetype} are one. Tag keys keep their case.
 */
public final class HeaderNames {
    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();

    HeaderNames(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            positions.putIfAbsent(normalised(names.get(i)), i);
        }
    }

    private static String normalised(String name) {
        return name.replace("\uFEFF", "").toLowerCase(Locale.ROOT).replaceAll("[/_:. ]", "");
    }

    /** Position of a column, from 0; empty when there is none. */
    public OptionalInt position(String name) {
        Integer position = positions.get(normalised(name));
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** Whether there is such a column. */
    public boolean has(String name) {
        return position(name).isPresent();
    }

    /** Position of the column of a tag key such as {@code user:Component}, letter case kept. */
    public OptionalInt tag(String key) {
        String snake = key.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replace(':', '_');
        List<String> spellings =
                List.of(
                        "resourceTags/" + key,
                        "resource_tags_" + key.replace(':', '_'),
                        "resource_tags_" + snake.toLowerCase(Locale.ROOT),
                        "resourcetags/" + key,
                        key);
        for (String spelling : spellings) {
            int position = names.indexOf(spelling);
            if (position >= 0) {
                return OptionalInt.of(position);
            }
        }
        return OptionalInt.empty();
    }

    int count() {
        return names.size();
    }

    /** The first columns only. */
    HeaderNames first(int columns) {
        return new HeaderNames(names.subList(0, columns));
    }

    /**
     * Position of a name in which two names are run together by a lost comma; the count if none.
     */
    int lostComma() {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.indexOf('/') >= 0 && name.indexOf('/') != name.lastIndexOf('/')) {
                return i;
            }
        }
        return names.size();
    }

    /** Names as the file writes them. */
    public List<String> names() {
        return new ArrayList<>(names);
    }
}
