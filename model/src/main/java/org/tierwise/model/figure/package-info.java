/**
 * Numbers that can say how they came about.
 *
 * <p>Reads from nothing; feeds traffic, demand.
 */
@NullMarked
package org.tierwise.model.figure;

import org.jspecify.annotations.NullMarked;
