/**
 * Tests of what goes out, on one small shop.
 *
 * <p>Reads from everything in the model; feeds nothing.
 */
@NullMarked
package org.tierwise.exports.diagram;

import org.jspecify.annotations.NullMarked;
