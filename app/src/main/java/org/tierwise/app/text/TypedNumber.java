package org.tierwise.app.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people type them: {@code 4,09,00,000}, {@code 40.9M}, {@code 8.7 lakh}. */
public final class TypedNumber {
    private static final Pattern FORM =
            Pattern.compile("([0-9][0-9,_ ]*(?:\\.[0-9]+)?|\\.[0-9]+)\\s*([a-z]*)\\.?");
    private static final Map<String, BigDecimal> FACTORS =
            Map.ofEntries(
                    Map.entry("", BigDecimal.ONE),
                    Map.entry("k", new BigDecimal("1e3")),
                    Map.entry("thousand", new BigDecimal("1e3")),
                    Map.entry("l", new BigDecimal("1e5")),
                    Map.entry("lakh", new BigDecimal("1e5")),
                    Map.entry("lakhs", new BigDecimal("1e5")),
                    Map.entry("m", new BigDecimal("1e6")),
                    Map.entry("mn", new BigDecimal("1e6")),
                    Map.entry("million", new BigDecimal("1e6")),
                    Map.entry("cr", new BigDecimal("1e7")),
                    Map.entry("crore", new BigDecimal("1e7")),
                    Map.entry("crores", new BigDecimal("1e7")));

    private TypedNumber() {}

    /** The number; empty when the text is none, or has a unit that is not known. */
    public static OptionalDouble of(String text) {
        Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!form.matches() || !FACTORS.containsKey(form.group(2))) {
            return OptionalDouble.empty();
        }
        BigDecimal digits = new BigDecimal(form.group(1).replaceAll("[,_ ]", ""));
        return OptionalDouble.of(
                digits.multiply(FACTORS.getOrDefault(form.group(2), BigDecimal.ONE)).doubleValue());
    }
}
