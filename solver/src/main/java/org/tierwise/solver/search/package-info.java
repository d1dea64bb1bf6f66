/**
 * Local search with OptaPlanner; the only mutable planning classes live here.
 *
 * <p>Reads from options, bound; feeds the planner.
 */
@NullMarked
package org.tierwise.solver.search;

import org.jspecify.annotations.NullMarked;
