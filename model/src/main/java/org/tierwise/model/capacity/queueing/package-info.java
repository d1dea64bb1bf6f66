/**
 * Queueing stations and the response time of a page through them.
 *
 * <p>Reads from nothing; feeds disk, plan.
 *
 * <p>Harchol-Balter, <i>Performance Modeling and Design of Computer Systems</i>, 2013.
 */
@NullMarked
package org.tierwise.model.capacity.queueing;

import org.jspecify.annotations.NullMarked;
