/**
 * Tests of the proposal workbook, read back with POI.
 *
 * <p>Reads from everything in the model; feeds nothing.
 */
@NullMarked
package org.tierwise.exports.workbook;

import org.jspecify.annotations.NullMarked;
