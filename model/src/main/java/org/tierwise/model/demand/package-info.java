/**
 * What a page view costs each component, worked out from the bill and the traffic.
 *
 * <p>Reads from capacity, figure, topology; feeds plan.
 *
 * <p>Denning and Buzen 1978; Menascé, Almeida and Dowdy, <i>Performance by Design</i>, ch. 3.
 */
@NullMarked
package org.tierwise.model.demand;

import org.jspecify.annotations.NullMarked;
