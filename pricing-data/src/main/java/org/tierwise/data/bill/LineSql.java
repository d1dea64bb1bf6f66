package org.tierwise.data.bill;

import java.util.EnumMap;
import java.util.Map;

/**
 * Where the lines of a file keep what a bill needs, as SQL over the columns {@code c0, c1, …}.
 *
 * @param texts expression of each text
 * @param amounts expression of each amount, which gives text too: numbers are made where no digit
 *     is lost
 */
public record LineSql(Map<Text, String> texts, Map<Amount, Source> amounts) {
    /** Expression of what the file has no column for. */
    public static final String NOTHING = "''";

    /** Texts of a line. */
    public enum Text {
        SERVICE,
        TYPE,
        USAGE_TYPE,
        OPERATION,
        REGION,
        INSTANCE_TYPE,
        TERM,
        TAG,
        UNIT,
        CURRENCY,
        DESCRIPTION,
        /** Month of the bill, {@code 2026-06}. */
        PERIOD,
        /** Month of use, {@code 2026-06}. */
        MONTH
    }

    /** Amounts of a line. Amortised cost is a sum: cost + more − less. */
    public enum Amount {
        QUANTITY,
        UNBLENDED,
        NET,
        LIST,
        AMORTISED,
        AMORTISED_MORE,
        AMORTISED_LESS,
        /** Upfront fee of a commitment in the unblended cost. */
        UPFRONT,
        /** Part of upfront fees that the period bears. */
        UPFRONT_SHARE
    }

    /**
     * An amount of a line.
     *
     * @param sql expression
     * @param column column of the report that a person would look at
     */
    public record Source(String sql, String column) {}

    public LineSql {
        texts = Map.copyOf(new EnumMap<>(texts));
        amounts = Map.copyOf(new EnumMap<>(amounts));
        if (texts.size() < Text.values().length || amounts.size() < Amount.values().length) {
            throw new IllegalArgumentException("a format must say where every field is");
        }
    }

    Source amount(Amount amount) {
        Source source = amounts.get(amount);
        if (source == null) {
            throw new IllegalStateException("no expression of " + amount);
        }
        return source;
    }
}
