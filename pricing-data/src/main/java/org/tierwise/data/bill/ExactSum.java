package org.tierwise.data.bill;

import org.tierwise.data.bill.LineLayout.Source;
import org.tierwise.data.bill.expression.SqlDialect;
import org.tierwise.data.store.Cells;
import org.tierwise.data.store.DuckDbSession;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Sums of the database that lose no digit. Plain decimals of up to 9 digits before and 20 after the
 * point are added by the database as DECIMAL(38,20): less than 10^9 each, so 10^9 of them stay
 * below the 10^18 that the type holds, and so are exponents that lead to such decimals. Every other
 * text is odd: it is handed over once with its count and added here. A binary fraction below 10^5
 * is rounded to 10 digits after the point, a larger one taken as the shortest decimal that it may
 * stand for.
 */
final class ExactSum {
    private static final String PLAIN =
            "-?(?:[0-9]{1,9}(?:\\.[0-9]{1,20})?"
                    + "|[0-9](?:\\.[0-9]{1,8})?[eE](?:-0?[0-9]|-1[0-2]|\\+?0?[0-8]))";
    private static final int MOST_WHOLE_DIGITS = 40;
    private static final int MOST_FRACTION_DIGITS = 60;
    private static final int DIGITS_OF_DOUBLES = 10;

    private ExactSum() {}

    /**
     * The number in a column; null where it is empty or odd.
     *
     * @param column the column in SQL
     */
    static String value(SqlDialect dialect, Source source, String column) {
        return switch (source.encoding()) {
            case TEXT ->
                    "CASE WHEN %1$s <> '' AND %2$s THEN TRY_CAST(%1$s AS DECIMAL(29,20)) END"
                            .formatted(column, dialect.matches(column, PLAIN));
            case DOUBLE ->
                    """
                    CASE WHEN abs(%1$s) < 1e5 THEN %2$s
                      WHEN abs(%1$s) < 1e15 THEN TRY_CAST(CAST(%1$s AS VARCHAR) AS DECIMAL(28,10)) END\
                    """
                            .formatted(column, dialect.tenDigits(column));
            case DECIMAL -> "TRY_CAST(%s AS DECIMAL(29,20))".formatted(column);
        };
    }

    /**
     * Whether a cell that has no number is odd.
     *
     * @param value name of the number
     * @param cell name of the cell
     * @param nulls texts that stand for no value
     */
    static String isOdd(Source source, String value, String cell, List<String> nulls) {
        if (source.encoding() != LineLayout.Encoding.TEXT) {
            return "(%s IS NULL AND %s IS NOT NULL)".formatted(value, cell);
        }
        String known =
                nulls.stream()
                        .map(DuckDbSession::text)
                        .map(text -> ", " + text)
                        .collect(Collectors.joining());
        return "(%s IS NULL AND %s NOT IN (''%s))".formatted(value, cell, known);
    }

    /**
     * The sum of the odd cells of a column.
     *
     * @throws NotANumber when a text is no number
     */
    static BigDecimal ofOdds(Cells row, String column, Source source) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, Long> odd : row.counts(column).entrySet()) {
            BigDecimal number = parse(source, odd.getKey());
            sum = sum.add(number.multiply(BigDecimal.valueOf(odd.getValue())));
        }
        return sum;
    }

    /**
     * The number in a cell.
     *
     * @throws NotANumber when the text is no number that a bill can hold
     */
    static BigDecimal parse(Source source, String text) {
        try {
            BigDecimal number = new BigDecimal(text.strip());
            if (number.precision() - number.scale() > MOST_WHOLE_DIGITS
                    || number.scale() > MOST_FRACTION_DIGITS) {
                throw new NotANumber(source.name(), text);
            }
            return source.encoding() == LineLayout.Encoding.DOUBLE
                    ? number.setScale(DIGITS_OF_DOUBLES, java.math.RoundingMode.HALF_EVEN)
                    : number;
        } catch (NumberFormatException e) {
            throw new NotANumber(source.name(), text);
        }
    }

    /** A text in an amount column that is no number a bill can hold. */
    static final class NotANumber extends RuntimeException {
        private static final long serialVersionUID = 1;
        private static final int SHOWN = 80;

        private final String column;
        private final String text;

        NotANumber(String column, String text) {
            super(column + ": " + text);
            this.column = column;
            this.text = text;
        }

        /** What is wrong. */
        String inWords() {
            return "column %s holds '%s', which is not a number"
                    .formatted(
                            column, text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…");
        }
    }
}
