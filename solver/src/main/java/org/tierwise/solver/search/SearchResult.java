package org.tierwise.solver.search;

import org.jspecify.annotations.Nullable;
import org.tierwise.solver.options.Option;

/**
 * What a search ended with.
 *
 * @param best one option per group, in the order of the groups, that keep the rules; null when none
 *     were met
 * @param scores how often a plan was scored
 */
public record SearchResult(Option @Nullable [] best, long scores) {}
