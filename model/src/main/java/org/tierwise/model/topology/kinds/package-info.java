/**
 * One file a component kind. Only the list {@code ComponentKinds} may name these classes.
 *
 * <p>Reads from topology; feeds topology.
 */
@NullMarked
package org.tierwise.model.topology.kinds;

import org.jspecify.annotations.NullMarked;
