/**
 * The proposal workbook: pages, cell roles, named inputs, charts and the bytes of the file.
 *
 * <p>Reads from project, plan, comparison, presentation; feeds nothing.
 *
 * <p>Amounts keep every digit until the cell: a spreadsheet only knows binary numbers of 53 bits,
 * so a decimal becomes one there and nowhere before.
 *
 * <p>What must not live here: the content of a sheet, which is one file in {@code sheets}.
 */
@NullMarked
package org.tierwise.exports.workbook;

import org.jspecify.annotations.NullMarked;
