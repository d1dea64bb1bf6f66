package org.tierwise.solver.search;

import org.tierwise.solver.bound.Standing;

import java.time.Duration;
import java.util.List;

/**
 * How long and from where to search.
 *
 * @param timeLimit longest time
 * @param patience steps for each group without a better plan after which the search ends; counted
 *     in steps so that equal seeds end alike on slow machines
 * @param seed seed of the random moves
 * @param start plan to start from, whether it keeps the rules or not; empty for one that the search
 *     constructs itself
 */
public record SearchSettings(Duration timeLimit, int patience, long seed, List<Standing> start) {
    /** Steps for each group without a better plan after which more have rarely found one. */
    public static final int PATIENCE = 300;

    public SearchSettings {
        start = List.copyOf(start);
    }

    /** A search that constructs its own first plan. */
    public SearchSettings(Duration timeLimit, long seed) {
        this(timeLimit, PATIENCE, seed, List.of());
    }

    /** Steps of a plan of some groups without a better plan after which the search ends. */
    int steps(int groups) {
        return (int) Math.clamp((long) patience * groups, 1, Integer.MAX_VALUE);
    }
}
