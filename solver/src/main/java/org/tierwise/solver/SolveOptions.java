package org.tierwise.solver;

import org.tierwise.model.plan.Plan;
import org.tierwise.solver.options.OptionMemory;

import java.time.Duration;
import java.util.Optional;

/**
 * How long and from where to search.
 *
 * @param timeLimit longest time for search and proof together
 * @param seed seed of the search; equal seeds give equal plans when the time suffices
 * @param start a plan to improve on: one that keeps the rules takes the place of the search for a
 *     first plan; from another one the search begins
 * @param memory what is known from problems that were solved before; it changes no result. Absent
 *     for a problem by itself
 */
public record SolveOptions(
        Duration timeLimit, long seed, Optional<Plan> start, Optional<OptionMemory> memory) {
    /** Options without a plan to start from and without a memory. */
    public SolveOptions(Duration timeLimit, long seed) {
        this(timeLimit, seed, Optional.empty(), Optional.empty());
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
        return new SolveOptions(timeLimit, seed, plan, memory);
    }

    /** The same options with another time limit. */
    public SolveOptions within(Duration limit) {
        return new SolveOptions(limit, seed, start, memory);
    }

    /**
     * The same options with a memory, where they have none yet: what problems have in common that
     * are solved with them is worked out once. The memory goes with the options; they are for one
     * run over many problems, or for one project that is changed.
     */
    public SolveOptions remembering() {
        return memory.isPresent()
                ? this
                : new SolveOptions(timeLimit, seed, start, Optional.of(new OptionMemory()));
    }
}
