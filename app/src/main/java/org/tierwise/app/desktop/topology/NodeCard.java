package org.tierwise.app.desktop.topology;

import org.tierwise.app.desktop.controls.Inspection;

/**
 * A node group as the drawing shows it.
 *
 * @param title name of the group
 * @param kind what it is
 * @param detail what its nodes are, or how it survives a loss
 * @param riders votes that ride on its nodes; may be empty
 * @param serving nodes that work
 * @param waiting nodes that wait
 * @param numberKnown whether the plan or the bill gives the number of nodes
 * @param pinned what is pinned of it, in words; may be empty
 * @param singlePoint whether one loss takes it away
 * @param inspection what is known of it
 */
record NodeCard(
        String title,
        String kind,
        String detail,
        String riders,
        int serving,
        int waiting,
        boolean numberKnown,
        String pinned,
        boolean singlePoint,
        Inspection inspection) {
    int nodes() {
        return serving + waiting;
    }

    /** The card in words, for screen readers. */
    String inWords() {
        return "%s: %s, %d nodes, %s%s%s"
                .formatted(
                        title,
                        kind,
                        nodes(),
                        detail,
                        pinned.isEmpty() ? "" : ", pinned: " + pinned,
                        singlePoint ? ", single point of failure" : "");
    }
}
