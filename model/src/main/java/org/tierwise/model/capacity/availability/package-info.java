/**
 * Failures and repairs of nodes and groups.
 *
 * <p>Reads from nothing; feeds plan.
 */
@NullMarked
package org.tierwise.model.capacity.availability;

import org.jspecify.annotations.NullMarked;
