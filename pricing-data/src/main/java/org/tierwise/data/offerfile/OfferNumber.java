package org.tierwise.data.offerfile;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Prices and limits of tiers: plain decimals that are not negative. */
final class OfferNumber {
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}(\\.\\d{1,12})?");
    private static final int SHOWN = 40;

    private OfferNumber() {}

    /** The number of a text; empty when it is none. */
    static Optional<BigDecimal> of(String text) {
        return DECIMAL.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    /** The beginning of a text, for messages. */
    static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
