/**
 * Disks and arrays: effective IOPS, capacity, residence times, DRBD.
 *
 * <p>Reads from catalogue, queueing; feeds plan.
 */
@NullMarked
package org.tierwise.model.capacity.disk;

import org.jspecify.annotations.NullMarked;
