package org.tierwise.app.desktop;

import org.tierwise.app.desktop.words.Words;

/** The steps of the road, in order. */
public enum Step {
    BILL("step.bill"),
    DEMAND("step.demand"),
    TOPOLOGY("step.topology"),
    PLAN("step.plan"),
    COMPARE("step.compare"),
    PROPOSAL("step.proposal");

    private final String key;

    Step(String key) {
        this.key = key;
    }

    /** Name for people. */
    public String label() {
        return Words.of(key);
    }

    /** Place on the road, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** How far a step is. */
    public enum State {
        DONE("✓", "step.done"),
        WORKING("●", "step.working"),
        NEEDS_YOU("!", "step.needsYou"),
        WAITING("–", "step.waiting");

        private final String sign;
        private final String key;

        State(String sign, String key) {
            this.sign = sign;
            this.key = key;
        }

        /** Sign beside the step. */
        public String sign() {
            return sign;
        }

        /** The state in words. */
        public String words() {
            return Words.of(key);
        }
    }
}
