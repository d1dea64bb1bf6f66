package org.tierwise.solver.search;

import org.tierwise.solver.bound.Standing;

import java.util.List;

/**
 * What a search ended with.
 *
 * @param best the groups of the best plan that keeps the rules, by index; empty when none was met
 * @param scores how often a plan was scored
 */
public record SearchResult(List<Standing> best, long scores) {
    public SearchResult {
        best = List.copyOf(best);
    }
}
