package org.tierwise.app.planning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A setting at evenly spaced values.
 *
 * @param setting name of the setting
 * @param values the values, in order
 */
public record Sweep(String setting, List<BigDecimal> values) {
    private static final int MOST_VALUES = 1000;
    private static final Pattern FORM =
            Pattern.compile(
                    "\\s*(.+?)\\s*=\\s*([^.\\s][^\\s]*?)\\s*\\.\\.\\s*(\\S+?)\\s*/\\s*(\\d{1,9})\\s*");

    public Sweep {
        values = List.copyOf(values);
    }

    /**
     * A sweep from {@code NAME=FROM..TO/N}.
     *
     * @throws BadInput when the text has another form
     */
    public static Sweep parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw bad(text);
        }
        int count = Integer.parseInt(matcher.group(4));
        if (count < 2 || count > MOST_VALUES) {
            throw new BadInput(
                    "--sweep %s: expected between 2 and %d values".formatted(text, MOST_VALUES));
        }
        try {
            BigDecimal from = new BigDecimal(matcher.group(2));
            BigDecimal range = new BigDecimal(matcher.group(3)).subtract(from);
            List<BigDecimal> values = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                values.add(
                        from.add(
                                range.multiply(BigDecimal.valueOf(i))
                                        .divide(
                                                BigDecimal.valueOf(count - 1L),
                                                MathContext.DECIMAL32)));
            }
            return new Sweep(matcher.group(1), values);
        } catch (NumberFormatException e) {
            throw bad(text);
        }
    }

    private static BadInput bad(String text) {
        return new BadInput(
                "--sweep %s: expected NAME=FROM..TO/N, such as target.p95Ms=500..3000/10"
                        .formatted(text));
    }

    /** A variant for each value, with other settings that they share. */
    public List<Variant> variants(Optional<String> scenario, List<String> settings) {
        return values.stream()
                .map(value -> {
                    List<String> all = new ArrayList<>(settings);
                    all.add(setting + "=" + plain(value));
                    return new Variant(plain(value), scenario, all);
                })
                .toList();
    }

    /** A value as people write it. */
    public static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
