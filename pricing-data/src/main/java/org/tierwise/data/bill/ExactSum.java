package org.tierwise.data.bill;

import org.tierwise.data.store.Cells;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Sums of texts that lose no digit. Plain decimals of up to 9 digits before and 20 after the point
 * are added by the database as DECIMAL(38,20): less than 10^9 each, so 10^9 of them stay below the
 * 10^18 that the type holds. Every other text (more digits, exponents) is handed over once with its
 * count and added here.
 */
final class ExactSum {
    private static final String PLAIN = "'-?[0-9]{1,9}(\\.[0-9]{1,20})?'";
    private static final int MOST_WHOLE_DIGITS = 40;
    private static final int MOST_FRACTION_DIGITS = 60;

    private ExactSum() {}

    /**
     * Two SQL aggregates over a text column: the sum of the plain texts, and the other texts.
     *
     * @param source expression behind the column; one that is empty for every line needs no work
     */
    static String sql(String column, String source) {
        if (source.equals(LineSql.NOTHING)) {
            return "CAST(0 AS DECIMAL(38,20)) AS %1$s_sum, NULL AS %1$s_odd".formatted(column);
        }
        return """
        sum(CASE WHEN regexp_full_match(%1$s, %2$s) THEN TRY_CAST(%1$s AS DECIMAL(38,20)) END) AS %1$s_sum,
        histogram(%1$s) FILTER (WHERE %1$s <> '' AND NOT regexp_full_match(%1$s, %2$s)) AS %1$s_odd\
        """
                .formatted(column, PLAIN);
    }

    /**
     * The sum of a column of one row.
     *
     * @throws NotANumber when a text is no number
     */
    static BigDecimal read(Cells row, String column) {
        BigDecimal sum = row.decimal(column + "_sum");
        for (Map.Entry<String, Long> odd : row.counts(column + "_odd").entrySet()) {
            BigDecimal count = BigDecimal.valueOf(odd.getValue());
            sum = sum.add(parse(column, odd.getKey()).multiply(count));
        }
        return sum.signum() == 0 ? BigDecimal.ZERO : sum.stripTrailingZeros();
    }

    private static BigDecimal parse(String column, String text) {
        try {
            BigDecimal number = new BigDecimal(text.strip());
            if (number.precision() - number.scale() > MOST_WHOLE_DIGITS
                    || number.scale() > MOST_FRACTION_DIGITS) {
                throw new NotANumber(column, text);
            }
            return number;
        } catch (NumberFormatException e) {
            throw new NotANumber(column, text);
        }
    }

    /** A text in an amount column that is no number a bill can hold. */
    static final class NotANumber extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String column;
        private final String text;

        NotANumber(String column, String text) {
            super(column + ": " + text);
            this.column = column;
            this.text = text;
        }

        String column() {
            return column;
        }

        String text() {
            return text;
        }
    }
}
