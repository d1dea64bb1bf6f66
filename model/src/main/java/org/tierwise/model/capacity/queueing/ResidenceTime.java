package org.tierwise.model.capacity.queueing;

/**
 * How long one visit stays at a station: waiting and service.
 *
 * @param meanSeconds mean, s
 * @param transform transform of the distribution
 */
public record ResidenceTime(double meanSeconds, LaplaceTransform transform) {}
