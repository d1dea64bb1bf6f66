package org.tierwise.data.pricesheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people write them in sheets: {@code ₹1,32,100.50}, {@code $ 0.202}, {@code 16 GiB}.
 */
final class SheetNumber {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:[₹$€]|INR|USD|EUR|Rs\\.?)?\\s*(-?)(\\d{1,15}|[1-9]\\d{0,2}(?:,\\d{2,3})*,\\d{3})(\\.\\d{1,12})?"
                        + "\\s*(?:INR|USD|EUR|GiB|GB|vCPUs?|cores?|Mbps|Mbit/s)?",
                    Pattern.CASE_INSENSITIVE);

    private SheetNumber() {}

    /** The number of a text; empty when it is none. */
    static Optional<BigDecimal> of(String text) {
        Matcher matcher = NUMBER.matcher(text.replace('\u00a0', ' ').strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String fraction = matcher.group(3) == null ? "" : matcher.group(3);
        return Optional.of(
                new BigDecimal(matcher.group(1) + matcher.group(2).replace(",", "") + fraction));
    }
}
