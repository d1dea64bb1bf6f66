package org.tierwise.data.bill;

import org.tierwise.data.bill.expression.Column;
import org.tierwise.data.bill.expression.Condition;
import org.tierwise.data.bill.expression.TextExpression;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where the lines of a file keep what a bill needs. Said once for all engines: a database asks for
 * it as SQL, the reader of CSV files evaluates it on each row.
 *
 * @param texts where each text is
 * @param description where a text for people is
 * @param amounts columns of the amounts that the file has
 * @param upfront whether a line is an upfront fee of a commitment, or gives one back
 * @param nulls texts that stand for no value
 */
public record LineLayout(
        Map<Text, TextExpression> texts,
        TextExpression description,
        Map<Amount, Source> amounts,
        Condition upfront,
        List<String> nulls) {
    /** Texts of a line. */
    public enum Text {
        /** Company that bills; empty for the only one. */
        PROVIDER,
        SERVICE,
        ACCOUNT,
        ENTITY,
        SELLER,
        INVOICE,
        TYPE,
        USAGE_TYPE,
        OPERATION,
        REGION,
        INSTANCE_TYPE,
        TERM,
        TAG,
        UNIT,
        CURRENCY,
        /** Month of the bill, {@code 2026-06}; may be longer. */
        PERIOD,
        /** Day in which the use began, {@code 2026-06-01}; may be longer. */
        DAY
    }

    /** Amounts of a line, as the columns give them. */
    public enum Amount {
        QUANTITY,
        UNBLENDED,
        NET,
        LIST,
        /** Amortised cost, where one column gives it. */
        AMORTISED,
        RESERVATION_EFFECTIVE,
        RESERVATION_UNUSED_UPFRONT,
        RESERVATION_UNUSED_RECURRING,
        /** Part of the upfront fee that the period bears. */
        RESERVATION_UPFRONT_SHARE,
        PLAN_EFFECTIVE,
        PLAN_COMMITMENT,
        PLAN_USED,
        /** Part of the upfront payment that the period bears. */
        PLAN_UPFRONT_SHARE
    }

    /**
     * A column of amounts.
     *
     * @param column the column
     * @param name its name as reports usually write it
     * @param encoding how the file writes it
     */
    public record Source(Column column, String name, Encoding encoding) {}

    /** How a file writes numbers. */
    public enum Encoding {
        /** Text, exact. */
        TEXT,
        /** Binary fraction, good for about 15 digits. */
        DOUBLE,
        /** Decimal or whole number, exact. */
        DECIMAL
    }

    /**
     * @throws IllegalArgumentException when a text is missing
     */
    public LineLayout {
        texts = Map.copyOf(new EnumMap<>(texts));
        amounts = Map.copyOf(amounts);
        nulls = List.copyOf(nulls);
        if (texts.size() < Text.values().length) {
            throw new IllegalArgumentException("a format must say where every text is");
        }
    }

    TextExpression text(Text text) {
        return texts.getOrDefault(text, TextExpression.NOTHING);
    }
}
