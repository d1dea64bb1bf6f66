package org.tierwise.data.bill.formats;

import de.siegmar.fastcsv.reader.CsvRecord;

import org.tierwise.data.bill.ImportProblem;
import org.tierwise.data.bill.StatementFile;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as reports for people print them: {@code ₹1,23,456.78}, {@code $113.39 }, {@code
 * ($5.00)}, {@code 1.776500e-06}; a lone dash is zero.
 */
final class PrintedNumbers {
    private static final Pattern DECORATION = Pattern.compile("[\\s\\u00a0\"$₹€£]|USD|INR|Rs\\.?");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[-+]?(\\d{1,40}|\\d{1,3}(,\\d{2,3}){1,14})?(\\.\\d{0,60})?([eE][-+]?\\d{1,2})?");

    private PrintedNumbers() {}

    /**
     * The number in a cell.
     *
     * @return zero for an empty cell; empty when the cell is no number
     */
    static Optional<BigDecimal> parse(String cell) {
        String plain = DECORATION.matcher(cell).replaceAll("");
        if (plain.isEmpty() || plain.equals("-")) {
            return Optional.of(BigDecimal.ZERO);
        }
        boolean negative = plain.startsWith("(") && plain.endsWith(")");
        String digits = negative ? plain.substring(1, plain.length() - 1) : plain;
        if (!NUMBER.matcher(digits).matches() || digits.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(digits.replace(",", ""));
        return Optional.of(negative ? number.negate() : number);
    }

    /**
     * The number in a cell of a row; zero for an empty cell.
     *
     * @param column name of the column, for people
     * @throws ImportProblem when the cell is no number
     */
    static BigDecimal in(StatementFile file, CsvRecord row, String column, String cell) {
        return parse(cell)
                .orElseThrow(() ->
                        file.problem(
                                row.getStartingLineNumber(),
                                "column %s holds '%s', which is not a number"
                                        .formatted(column, cell)));
    }
}
