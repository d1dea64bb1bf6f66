package org.tierwise.app.desktop.controls;

import java.util.List;

/** Where a figure comes from, and what is shown to somebody who follows it there. */
public sealed interface Destination {
    /**
     * Charges of the bill.
     *
     * @param components what they pay for; all charges where empty
     */
    record Charges(List<String> components) implements Destination {
        public Charges {
            components = List.copyOf(components);
        }
    }

    /**
     * What is ordered.
     *
     * @param components whose node group is chosen in the plan; none where empty
     */
    record Ordered(List<String> components) implements Destination {
        public Ordered {
            components = List.copyOf(components);
        }
    }

    /**
     * What the workload asks for.
     *
     * @param component whose demand is chosen
     */
    record Demanded(String component) implements Destination {}

    /** As-is against to-be. */
    record Compared() implements Destination {}
}
