package org.tierwise.app.desktop.bill;

import org.tierwise.app.desktop.words.Words;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which charges count.
 *
 * @param chosen values that are let through; a facet that is absent lets every value through
 */
record ChargeFilter(Map<Facet, Set<String>> chosen) {
    /** Lets every charge through. */
    static final ChargeFilter EVERYTHING = new ChargeFilter(Map.of());

    ChargeFilter {
        chosen = Map.copyOf(chosen);
    }

    /** The same filter with other values of a facet; none of them means every value. */
    ChargeFilter with(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(chosen);
        if (values.isEmpty()) {
            changed.remove(facet);
        } else {
            changed.put(facet, Set.copyOf(values));
        }
        return new ChargeFilter(changed);
    }

    /** Values of a facet that are let through; empty when all are. */
    Set<String> of(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    boolean allows(Facet facet, String value) {
        return !chosen.containsKey(facet) || of(facet).contains(value);
    }

    /** Whether values of a facet are kept out. */
    boolean isOn(Facet facet) {
        return chosen.containsKey(facet);
    }

    /** Whether charges of a day, which are not known by component, can be added up. */
    boolean goesWithDays() {
        return !isOn(Facet.COMPONENT);
    }

    /** A facet with what it lets through: {@code Service: AmazonEC2}, {@code Day: 3 of 30}. */
    String inWords(Facet facet, int values) {
        Set<String> through = new TreeSet<>(of(facet));
        return switch (through.size()) {
            case 0 -> facet.title();
            case 1 ->
                    Words.of(
                            "bill.chosenOne",
                            facet.title(),
                            facet.inWords(through.iterator().next()));
            default ->
                    Words.of(
                            "bill.chosenSome",
                            facet.title(),
                            Integer.toString(through.size()),
                            Integer.toString(values));
        };
    }
}
