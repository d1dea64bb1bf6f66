package org.tierwise.data.bill;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where the lines of a file keep what a bill needs, as SQL expressions over its columns.
 *
 * @param texts expression of each text; null reads as empty
 * @param description expression of a text for people
 * @param amounts columns of the amounts that the file has
 * @param upfront condition under which a line is an upfront fee of a commitment, or gives one back
 * @param nulls texts that stand for no value
 */
public record LineSql(
        Map<Text, String> texts,
        String description,
        Map<Amount, Source> amounts,
        String upfront,
        List<String> nulls) {
    /** Expression of what the file has no column for. */
    public static final String NOTHING = "''";

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
     * @param sql the column
     * @param column its name in the file
     * @param encoding how the file writes it
     */
    public record Source(String sql, String column, Encoding encoding) {}

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
    public LineSql {
        texts = Map.copyOf(new EnumMap<>(texts));
        amounts = Map.copyOf(amounts);
        nulls = List.copyOf(nulls);
        if (texts.size() < Text.values().length) {
            throw new IllegalArgumentException("a format must say where every text is");
        }
    }

    String text(Text text) {
        return texts.getOrDefault(text, NOTHING);
    }
}
