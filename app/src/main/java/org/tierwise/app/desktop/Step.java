package org.tierwise.app.desktop;

/** The steps of the road, in order. */
public enum Step {
    BILL("Bill"),
    DEMAND("Demand"),
    TOPOLOGY("Topology"),
    PLAN("Plan"),
    COMPARE("Compare"),
    PROPOSAL("Proposal");

    private final String label;

    Step(String label) {
        this.label = label;
    }

    /** Name for people. */
    public String label() {
        return label;
    }

    /** Place on the road, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** How far a step is. */
    public enum State {
        DONE("✓", "done"),
        WORKING("●", "working"),
        NEEDS_YOU("!", "needs you"),
        WAITING("–", "waiting for an earlier step");

        private final String sign;
        private final String words;

        State(String sign, String words) {
            this.sign = sign;
            this.words = words;
        }

        /** Sign beside the step. */
        public String sign() {
            return sign;
        }

        /** The state in words. */
        public String words() {
            return words;
        }
    }
}
