/**
 * The document that is opened and saved, and what follows from it. Nothing derived is stored.
 *
 * <p>Reads from bill, traffic, demand, calibration, catalogue, capacity, figure, topology, plan,
 * comparison, money, presentation; feeds nothing in the model.
 */
@NullMarked
package org.tierwise.model.project;

import org.jspecify.annotations.NullMarked;
