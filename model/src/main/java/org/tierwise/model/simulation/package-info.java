/**
 * Simulation of queueing networks and of whole plans, event by event: an answer that no formula of
 * the model's queues has a part in.
 *
 * <p>Reads from capacity, catalogue, demand, plan, topology; feeds nothing in the model.
 */
@NullMarked
package org.tierwise.model.simulation;

import org.jspecify.annotations.NullMarked;
