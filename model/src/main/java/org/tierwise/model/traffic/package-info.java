/**
 * How much the site is asked for: page views, peak factor, bursts, growth.
 *
 * <p>Reads from figure; feeds demand, plan.
 */
@NullMarked
package org.tierwise.model.traffic;

import org.jspecify.annotations.NullMarked;
