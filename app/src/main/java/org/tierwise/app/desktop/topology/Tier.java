package org.tierwise.app.desktop.topology;

import org.tierwise.app.desktop.words.Words;

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
                    "topology.tier.users",
                    "topology.tier.edge",
                    "topology.tier.front",
                    "topology.tier.application",
                    "topology.tier.caches",
                    "topology.tier.data",
                    "topology.tier.operations");

    Tier {
        cards = List.copyOf(cards);
    }

    /** Name of a tier number. */
    static String label(int number) {
        return number < LABELS.size()
                ? Words.of(LABELS.get(number))
                : Words.of("topology.tier.other", Integer.toString(number));
    }
}
