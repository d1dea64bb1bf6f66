package org.tierwise.solver;

import org.tierwise.model.plan.Plan;

import java.time.Duration;
import java.util.Optional;

/**
 * How long and from where to search.
 *
 * @param timeLimit longest time for search and proof together
 * @param seed seed of the search; equal seeds give equal plans when the time suffices
 * @param start a plan to improve on: one that keeps the rules takes the place of the search for a
 *     first plan; from another one the search begins
 */
public record SolveOptions(Duration timeLimit, long seed, Optional<Plan> start) {
    /** Options without a plan to start from. */
    public SolveOptions(Duration timeLimit, long seed) {
        this(timeLimit, seed, Optional.empty());
    }

    /**
     * @throws IllegalArgumentException when the time is not positive
     */
    public SolveOptions {
        if (timeLimit.isZero() || timeLimit.isNegative()) {
            throw new IllegalArgumentException("the time limit must be positive");
        }
    }

    /** The same options with another plan to start from. */
    public SolveOptions from(Optional<Plan> plan) {
        return new SolveOptions(timeLimit, seed, plan);
    }
}
