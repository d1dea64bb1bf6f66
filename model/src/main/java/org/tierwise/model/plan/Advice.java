package org.tierwise.model.plan;

import java.util.Optional;

/**
 * What would have to give so that there is a plan.
 *
 * @param inWords a sentence for people
 * @param about the violation that it would end; absent where it is about no single one
 */
public record Advice(String inWords, Optional<Violation> about) {
    /** Advice about no single violation. */
    public Advice(String inWords) {
        this(inWords, Optional.empty());
    }
}
