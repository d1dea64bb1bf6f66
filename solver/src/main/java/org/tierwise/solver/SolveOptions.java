package org.tierwise.solver;

import java.time.Duration;

/**
 * How long and from where to search.
 *
 * @param timeLimit longest time for search and proof together
 * @param seed seed of the search; equal seeds give equal plans when the time suffices
 */
public record SolveOptions(Duration timeLimit, long seed) {
    /**
     * @throws IllegalArgumentException when the time is not positive
     */
    public SolveOptions {
        if (timeLimit.isZero() || timeLimit.isNegative()) {
            throw new IllegalArgumentException("the time limit must be positive");
        }
    }
}
