/**
 * The choices of each group with what they contribute to the rules of the whole plan.
 *
 * <p>Reads from model; feeds bound, search.
 */
@NullMarked
package org.tierwise.solver.options;

import org.jspecify.annotations.NullMarked;
