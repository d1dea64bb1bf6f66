/**
 * How many calls a cache of a given size answers.
 *
 * <p>Reads from nothing; feeds plan.
 *
 * <p>Che, Tung and Wang 2002; Fricker, Robert and Roberts, <i>A versatile and accurate
 * approximation for LRU cache performance</i>, 2012.
 */
@NullMarked
package org.tierwise.model.capacity.cache;

import org.jspecify.annotations.NullMarked;
