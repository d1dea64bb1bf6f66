package org.tierwise.exports.workbook;

import org.apache.poi.ss.util.CellReference;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands before the value of each cell of a streamed row, as bytes of the sheet's XML.
 *
 * @param columns the columns from the left
 */
record StreamedColumns(List<Column> columns) {
    /**
     * One column.
     *
     * @param letters begin of a cell up to the letters of its column
     * @param number what follows the row number of a number
     * @param text what follows the row number of a text
     * @param quoted what follows the row number of a text that looks like a formula
     */
    record Column(byte[] letters, byte[] number, byte[] text, byte[] quoted) {}

    StreamedColumns {
        columns = List.copyOf(columns);
    }

    /** Columns of these formats; {@link CellFormat#TEXT} holds text, all others numbers. */
    static StreamedColumns of(Styles styles, List<CellFormat> formats) {
        List<Column> columns = new ArrayList<>();
        for (CellFormat format : formats) {
            columns.add(
                    new Column(
                            bytes(
                                    "<c r=\"%s"
                                            .formatted(
                                                    CellReference.convertNumToColString(
                                                            columns.size()))),
                            bytes(
                                    "\" s=\"%d\"><v>"
                                            .formatted(
                                                    styles.number(CellRole.LISTED, format)
                                                            .getIndex())),
                            text(styles, false),
                            text(styles, true)));
        }
        return new StreamedColumns(columns);
    }

    private static byte[] text(Styles styles, boolean quoted) {
        return bytes(
                "\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                        .formatted(styles.text(CellRole.LISTED, quoted).getIndex()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
