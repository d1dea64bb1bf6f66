/**
 * Many plans for one question: which are worth a look, and which last when the demand is not known.
 *
 * <p>Reads from model, the planner; feeds app.
 */
@NullMarked
package org.tierwise.solver.whatif;

import org.jspecify.annotations.NullMarked;
