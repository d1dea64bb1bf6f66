/**
 * Says why there is no plan and what would have to give.
 *
 * <p>Reads from model, the planner; feeds app.
 */
@NullMarked
package org.tierwise.solver.explain;

import org.jspecify.annotations.NullMarked;
