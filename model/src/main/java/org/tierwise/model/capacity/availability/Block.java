package org.tierwise.model.capacity.availability;

import java.util.List;

/**
 * A part of a system that is up or away, failures independent: a tree of nodes. Everything is
 * computed as unavailability, since 1 - availability loses the digits that matter.
 */
public sealed interface Block {
    /** Minutes in a year of 365 days. */
    double MINUTES_PER_YEAR = 525_600;

    /** Name for people. */
    String name();

    /** Share of time away, in [0, 1]. */
    double unavailability();

    /** Blocks that it is made of; empty for a node and for equal nodes. */
    List<Block> parts();

    /** Time away, minutes a year. */
    default double downtimeMinutesPerYear() {
        return unavailability() * MINUTES_PER_YEAR;
    }

    /** Time away, minutes in a twelfth of a year. */
    default double downtimeMinutesPerMonth() {
        return downtimeMinutesPerYear() / 12;
    }

    /**
     * One node.
     *
     * @param reliability how often it fails and how long it stays away
     */
    record Node(String name, NodeReliability reliability) implements Block {
        @Override
        public double unavailability() {
            return reliability.unavailability();
        }

        @Override
        public List<Block> parts() {
            return List.of();
        }
    }

    /**
     * A group of equal nodes.
     *
     * @param nodes how many there are and how many are needed
     */
    record Nodes(String name, KOutOfN nodes) implements Block {
        @Override
        public double unavailability() {
            return nodes.unavailability();
        }

        @Override
        public List<Block> parts() {
            return List.of();
        }
    }

    /**
     * Away when any part is away: U = 1 - Π(1 - U_i).
     *
     * @param parts at least one
     */
    record Series(String name, List<Block> parts) implements Block {
        /**
         * @throws IllegalArgumentException when there is no part
         */
        public Series {
            parts = List.copyOf(parts);
            requireParts(parts);
        }

        @Override
        public double unavailability() {
            double up = 0;
            for (Block part : parts) {
                up += Math.log1p(-part.unavailability());
            }
            return -Math.expm1(up);
        }
    }

    /**
     * Up while k of its parts are up; parallel blocks are 1 of n.
     *
     * @param needed k, at least 1 and at most the number of parts
     * @param parts the parts, which may differ
     */
    record Redundant(String name, int needed, List<Block> parts) implements Block {
        /**
         * @throws IllegalArgumentException when there is no part, or k lies outside 1 to n
         */
        public Redundant {
            parts = List.copyOf(parts);
            requireParts(parts);
            if (needed < 1 || needed > parts.size()) {
                throw new IllegalArgumentException(
                        "%d of %d blocks cannot be needed; 1 to %d would be right"
                                .formatted(needed, parts.size(), parts.size()));
            }
        }

        /**
         * Σ over j &gt; n - k of the probability that j parts are away, by the polynomial product.
         */
        @Override
        public double unavailability() {
            double[] away = new double[parts.size() + 1];
            away[0] = 1;
            for (int i = 0; i < parts.size(); i++) {
                double u = parts.get(i).unavailability();
                for (int j = i + 1; j > 0; j--) {
                    away[j] = away[j] * (1 - u) + away[j - 1] * u;
                }
                away[0] *= 1 - u;
            }
            double sum = 0;
            for (int j = parts.size(); j > parts.size() - needed; j--) {
                sum += away[j];
            }
            return Math.min(1, sum);
        }
    }

    private static void requireParts(List<Block> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a block needs at least one block in it");
        }
    }
}
