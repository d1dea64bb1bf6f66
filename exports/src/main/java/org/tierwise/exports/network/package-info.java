/**
 * The queues of a plan for other people's tools.
 *
 * <p>Reads from project, plan, topology, capacity; feeds nothing.
 */
@NullMarked
package org.tierwise.exports.network;

import org.jspecify.annotations.NullMarked;
