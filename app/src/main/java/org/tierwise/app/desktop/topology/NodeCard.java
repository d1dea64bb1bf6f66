package org.tierwise.app.desktop.topology;

import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.words.Words;

import java.util.ArrayList;
import java.util.List;

/**
 * A node group as the drawing shows it.
 *
 * @param title name of the group
 * @param kind what it is
 * @param detail what its nodes are, or how it survives a loss
 * @param riders votes that ride on its nodes; may be empty
 * @param nodes how many there are, and what they do
 * @param load how busy a serving node is
 * @param standing whether something is wrong with it
 * @param network a network of its own that it stands in; may be empty
 * @param pinned what is pinned of it, in words; may be empty
 * @param inspection what is known of it
 */
record NodeCard(
        String title,
        String kind,
        String detail,
        String riders,
        Nodes nodes,
        Load load,
        Standing standing,
        String network,
        String pinned,
        Inspection inspection) {

    /**
     * Nodes of a group.
     *
     * @param serving nodes that work
     * @param waiting nodes that wait
     * @param lost nodes that were made to fail
     * @param known whether the plan or the bill gives their number
     * @param failing whether one of them can be made to fail
     */
    record Nodes(int serving, int waiting, int lost, boolean known, boolean failing) {
        int all() {
            return serving + waiting + lost;
        }
    }

    /** How busy the busiest of a node's resources is. */
    enum Load {
        /** Not worked out, or the group is down. */
        UNKNOWN,
        /** Below half. */
        LOW,
        /** From half to {@value #HIGH_PERCENT} %. */
        MIDDLE,
        /** Above. */
        HIGH;

        private static final double HALF = 0.5;
        private static final int HIGH_PERCENT = 75;

        /** Of a utilisation, 1 = no time to spare. */
        static Load of(double utilisation) {
            if (utilisation < HALF) {
                return LOW;
            }
            return utilisation * 100 <= HIGH_PERCENT ? MIDDLE : HIGH;
        }
    }

    /** What one should worry about. */
    enum Standing {
        WELL,
        /** One loss takes it away. */
        SINGLE_POINT,
        /** Nothing is left that serves. */
        DOWN
    }

    boolean singlePoint() {
        return standing == Standing.SINGLE_POINT;
    }

    /** The card in words, for screen readers. */
    String inWords() {
        List<String> words = new ArrayList<>();
        words.add(Words.counted("topology.card", nodes.all(), title, kind, detail));
        if (nodes.lost() > 0) {
            words.add(Words.of("topology.nodeFailed"));
        }
        if (!pinned.isEmpty()) {
            words.add(Words.of("pins.is", pinned));
        }
        switch (standing) {
            case WELL -> {}
            case SINGLE_POINT -> words.add(Words.of("topology.singlePoint"));
            case DOWN -> words.add(Words.of("topology.down"));
        }
        return String.join(", ", words);
    }
}
