package org.tierwise.exports.preview;

import org.apache.poi.ss.usermodel.DataFormatter;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;

/** Prints numbers as a format of a spreadsheet says. */
final class SheetNumberFormat extends NumberFormat {
    private static final long serialVersionUID = 1;

    /** No index: the format is not one of those that spreadsheets number. */
    private static final int NOT_BUILT_IN = -1;

    private final String code;

    /**
     * @param code the format, such as {@code #,##0.0}
     */
    SheetNumberFormat(String code) {
        this.code = code;
    }

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
        return to.append(
                new DataFormatter(Locale.ENGLISH)
                        .formatRawCellContents(number, NOT_BUILT_IN, code));
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
        return format((double) number, to, position);
    }

    /**
     * @throws UnsupportedOperationException always; it only prints
     */
    @Override
    public Number parse(String source, ParsePosition position) {
        throw new UnsupportedOperationException("prints numbers and does not read them");
    }
}
