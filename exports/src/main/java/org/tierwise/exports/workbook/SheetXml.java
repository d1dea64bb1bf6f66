package org.tierwise.exports.workbook;

import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellReference;
import org.tierwise.exports.SafeText;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Rows of a sheet as XML (ECMA-376 part 1, 18.3.1.73 and 18.3.1.4). */
final class SheetXml {
    private final StringBuilder xml = new StringBuilder();

    private SheetXml() {}

    /**
     * Writes all rows.
     *
     * @throws IOException when the file refuses
     */
    static void write(SheetCells cells, OutputStream out) throws IOException {
        SheetXml sheet = new SheetXml();
        cells.rows().forEach(row -> sheet.row(cells, row));
        out.write(sheet.xml.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void row(SheetCells sheet, SheetCells.Row row) {
        xml.append("<row r=\"").append(row.index() + 1).append('"');
        sheet.height(row.index())
                .ifPresent(points ->
                        xml.append(" ht=\"").append(points).append("\" customHeight=\"1\""));
        xml.append('>');
        row.cells().values().forEach(this::cell);
        xml.append("</row>");
    }

    private void cell(SheetCell cell) {
        xml.append("<c r=\"")
                .append(CellReference.convertNumToColString(cell.getColumnIndex()))
                .append(cell.getRowIndex() + 1)
                .append("\" s=\"")
                .append(cell.style().getIndex())
                .append('"');
        cell.formula().ifPresentOrElse(f -> calculated(f, cell), () -> constant(cell));
        xml.append("</c>");
    }

    private void calculated(String formula, SheetCell cell) {
        ValueEval value = cell.value();
        xml.append(" t=\"").append(type(value)).append("\"><f>");
        escaped(formula);
        xml.append("</f><v>");
        switch (value) {
            case NumberEval number -> number(number);
            case BoolEval truth -> xml.append(truth.getBooleanValue() ? '1' : '0');
            case ErrorEval error ->
                    xml.append(FormulaError.forInt(error.getErrorCode()).getString());
            default -> escaped(SafeText.of(cell.getStringCellValue()).stored());
        }
        xml.append("</v>");
    }

    /** Values of ST_CellType. */
    private static String type(ValueEval value) {
        return switch (value) {
            case NumberEval number -> "n";
            case BoolEval truth -> "b";
            case ErrorEval error -> "e";
            default -> "str";
        };
    }

    private void constant(SheetCell cell) {
        if (cell.value() instanceof NumberEval number) {
            xml.append("><v>");
            number(number);
            xml.append("</v>");
        } else {
            xml.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            escaped(SafeText.of(cell.getStringCellValue()).stored());
            xml.append("</t></is>");
        }
    }

    private void number(NumberEval number) {
        double value = number.getNumberValue();
        if (value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE) {
            xml.append((int) value);
        } else {
            xml.append(value);
        }
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                default -> xml.append(letter);
            }
        }
    }
}
