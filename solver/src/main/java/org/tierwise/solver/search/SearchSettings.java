package org.tierwise.solver.search;

import org.jspecify.annotations.Nullable;
import org.tierwise.solver.options.Option;

import java.time.Duration;

/**
 * How long and from where to search.
 *
 * @param timeLimit longest time
 * @param patience steps for each group without a better plan after which the search ends; counted
 *     in steps so that equal seeds end alike on slow machines
 * @param seed seed of the random moves
 * @param start one option per group to start from, in the order of the groups, whether they keep
 *     the rules or not; null for a plan that the search constructs itself
 */
public record SearchSettings(
        Duration timeLimit, int patience, long seed, Option @Nullable [] start) {
    /** Steps for each group without a better plan after which more have rarely found one. */
    public static final int PATIENCE = 300;

    /** Steps of a problem of some groups without a better plan after which the search ends. */
    int steps(int groups) {
        return (int) Math.clamp((long) patience * groups, 1, Integer.MAX_VALUE);
    }

    /** A search that constructs its own first plan. */
    public SearchSettings(Duration timeLimit, long seed) {
        this(timeLimit, PATIENCE, seed, null);
    }
}
