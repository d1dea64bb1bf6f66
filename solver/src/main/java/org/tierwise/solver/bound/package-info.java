/**
 * Exact search: proves the cheapest plan, or how far a plan may be from it.
 *
 * <p>Reads from model, options; feeds the planner.
 */
@NullMarked
package org.tierwise.solver.bound;

import org.jspecify.annotations.NullMarked;
