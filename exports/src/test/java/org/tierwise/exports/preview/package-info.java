/**
 * Tests of the pictures of the workbook.
 *
 * <p>Reads from everything in the model; feeds nothing.
 */
@NullMarked
package org.tierwise.exports.preview;

import org.jspecify.annotations.NullMarked;
