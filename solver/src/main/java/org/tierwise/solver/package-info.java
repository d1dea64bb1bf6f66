/**
 * Finds the cheapest plan and proves it. {@link org.tierwise.solver.Planner} is the one door.
 *
 * <p>Reads from model; feeds app, explain, whatif.
 */
@NullMarked
package org.tierwise.solver;

import org.jspecify.annotations.NullMarked;
