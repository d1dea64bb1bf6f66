package org.tierwise.model.plan;

/** Something that a plan must keep and that its customer could give up. */
public sealed interface Requirement {
    /** The requirement in words, for example {@code p95 response time at most 800 ms}. */
    String inWords();

    /**
     * A limit among the targets.
     *
     * @param limit the limit
     * @param value its value, ms or a share
     */
    record Limit(TargetLimit limit, double value) implements Requirement {
        @Override
        public String inWords() {
            return "%s %s %s"
                    .formatted(
                            limit.inWords(),
                            limit == TargetLimit.AVAILABILITY ? "at least" : "at most",
                            limit.valueInWords(value));
        }
    }

    /**
     * Everything that is pinned for a node group.
     *
     * @param group name of the group
     * @param pins its pins
     */
    record Pinned(String group, Pins pins) implements Requirement {
        @Override
        public String inWords() {
            return "%s pinned to %s".formatted(group, pins.inWords());
        }
    }
}
