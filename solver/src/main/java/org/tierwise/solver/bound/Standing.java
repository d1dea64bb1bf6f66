package org.tierwise.solver.bound;

import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.Option;

/**
 * A group that stands in a plan.
 *
 * @param group the group
 * @param option what is ordered for it
 */
public record Standing(GroupOptions group, Option option) {}
