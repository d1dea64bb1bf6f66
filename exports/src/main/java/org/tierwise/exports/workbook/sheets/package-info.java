/**
 * The sheets of the proposal workbook, one file each; {@link
 * org.tierwise.exports.workbook.sheets.Sheets} lists them.
 *
 * <p>Reads from project, plan, comparison, bill, catalogue, demand, traffic, presentation; feeds
 * nothing.
 *
 * <p>What must not live here: how a cell looks or is written, which the pages know. Formulas use
 * only functions that Excel 2016, LibreOffice 7 and Google Sheets share.
 */
@NullMarked
package org.tierwise.exports.workbook.sheets;

import org.jspecify.annotations.NullMarked;
