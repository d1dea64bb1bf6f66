/**
 * The lines of the bill, as far as the program tells them apart: what an auditor traces a figure
 * to.
 *
 * <p>Reads from project, bill; feeds nothing.
 *
 * <p>What must not live here: how a sheet is written, which the workbook knows.
 */
@NullMarked
package org.tierwise.exports.detail;

import org.jspecify.annotations.NullMarked;
