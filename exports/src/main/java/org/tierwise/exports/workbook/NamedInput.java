package org.tierwise.exports.workbook;

import java.math.BigDecimal;

/**
 * A number that the reader may change.
 *
 * @param name name in formulas
 * @param label name for people
 * @param value value as exported, in {@code unit}
 * @param format how it is printed
 * @param unit unit of the value
 * @param bounds what may be typed in
 * @param source document or person behind it
 * @param asOf date of the source, ISO 8601; may be empty
 * @param note what it changes
 */
public record NamedInput(
        String name,
        String label,
        BigDecimal value,
        CellFormat format,
        String unit,
        Bounds bounds,
        String source,
        String asOf,
        String note) {
    /** Writes the input; the value as exported stays beside it, so that a change shows. */
    public void write(Page page, int row) {
        page.line(row)
                .text(CellRole.LABEL, label)
                .number(CellRole.INPUT, format, value)
                .text(CellRole.TEXT, unit)
                .number(CellRole.ENGINE, format, value)
                .formula(CellRole.CALC, CellFormat.COUNT, "IF(B{r}=D{r},0,1)")
                .text(CellRole.TEXT, name)
                .text(CellRole.TEXT, note + " " + bounds.inWords() + ".")
                .text(CellRole.TEXT, asOf)
                .text(CellRole.TEXT, source);
        page.name(name, row, 1);
        bounds.enforce(page, row, 1);
    }
}
