/**
 * Simulation of queueing networks, event by event: an answer that no formula of the model has a
 * part in.
 *
 * <p>Reads from capacity; feeds nothing in the model.
 */
@NullMarked
package org.tierwise.model.simulation;

import org.jspecify.annotations.NullMarked;
