package org.tierwise.app.desktop.topology;

import java.util.List;

/**
 * Groups that stand at the same distance from the user.
 *
 * @param label name of the tier
 * @param cards its groups
 */
record Tier(String label, List<NodeCard> cards) {
    private static final List<String> LABELS =
            List.of(
                    "Users",
                    "Edge",
                    "Front",
                    "Application",
                    "Caches, queues",
                    "Data",
                    "Operations");

    Tier {
        cards = List.copyOf(cards);
    }

    /** Name of a tier number. */
    static String label(int number) {
        return number < LABELS.size() ? LABELS.get(number) : "Tier " + number;
    }
}
