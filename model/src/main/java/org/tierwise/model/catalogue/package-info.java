/**
 * What a provider sells, and where each price was read.
 *
 * <p>Reads from nothing; feeds capacity, demand, plan, comparison.
 */
@NullMarked
package org.tierwise.model.catalogue;

import org.jspecify.annotations.NullMarked;
