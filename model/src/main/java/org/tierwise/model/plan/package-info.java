/**
 * The planning problem, the choices, and the one way in which everybody evaluates them.
 *
 * <p>Reads from demand, topology, catalogue, capacity, figure; feeds comparison.
 */
@NullMarked
package org.tierwise.model.plan;

import org.jspecify.annotations.NullMarked;
