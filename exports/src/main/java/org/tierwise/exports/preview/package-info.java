/**
 * Pictures of the sheets of the workbook, for those who look before they write it.
 *
 * <p>Reads from project, presentation; feeds nothing.
 *
 * <p>What must not live here: the content of a sheet. What is painted was read back from the file
 * that goes out.
 */
@NullMarked
package org.tierwise.exports.preview;

import org.jspecify.annotations.NullMarked;
