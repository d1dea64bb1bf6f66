package org.tierwise.exports.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * Cells below each other on a sheet; rows and columns count from 0.
 *
 * @param sheet name of the sheet
 * @param firstRow row of the first cell
 * @param lastRow row of the last cell
 * @param column column of all of them
 */
public record Range(String sheet, int firstRow, int lastRow, int column) {
    /** Absolute reference with the sheet, for example {@code 'AWS bill'!$E$6:$E$9}. */
    public String reference() {
        return "'%s'!%s".formatted(sheet, onSheet());
    }

    /** Absolute reference for formulas on the same sheet. */
    public String onSheet() {
        String first = new CellReference(firstRow, column, true, true).formatAsString();
        return firstRow == lastRow
                ? first
                : first + ":" + new CellReference(lastRow, column, true, true).formatAsString();
    }

    CellRangeAddress address() {
        return new CellRangeAddress(firstRow, lastRow, column, column);
    }
}
