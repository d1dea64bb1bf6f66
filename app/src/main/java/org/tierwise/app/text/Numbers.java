package org.tierwise.app.text;

import org.joda.money.BigMoney;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;

/** Numbers with their units as people write them. */
public final class Numbers {
    private Numbers() {}

    /**
     * An amount without its symbol, for columns whose title names the currency: rupees in Indian
     * groups, others in thousands.
     */
    public static String bare(BigMoney amount, int fractionDigits) {
        return amount.isNegative()
                ? "−" + digits(amount.negated(), fractionDigits)
                : digits(amount, fractionDigits);
    }

    private static String digits(BigMoney amount, int fractionDigits) {
        return amount.getCurrencyUnit().getCode().equals("INR")
                ? Amounts.indian(amount.getAmount(), fractionDigits)
                : String.format(Locale.ROOT, "%,." + fractionDigits + "f", amount.getAmount());
    }

    /** A difference of amounts: {@code ₹12,345} or {@code −₹12,345}. */
    public static String signed(BigMoney difference) {
        return difference.isNegative()
                ? "−" + Amounts.whole(difference.negated())
                : Amounts.whole(difference);
    }

    /** What something costs more or less: {@code ₹274 less}, {@code the same}. */
    public static String difference(BigMoney more) {
        if (more.isZero()) {
            return "the same";
        }
        return more.isNegative()
                ? Amounts.whole(more.negated()) + " less"
                : Amounts.whole(more) + " more";
    }

    /** A percentage with one digit: {@code 51.2 %}. */
    public static String percent(double percent) {
        return String.format(Locale.ROOT, "%.1f %%", percent);
    }

    /** A share of one as a percentage without unit: {@code 61.5}. */
    public static String percentOf(double share) {
        return Double.isFinite(share) ? String.format(Locale.ROOT, "%.1f", 100 * share) : "–";
    }

    /** An availability with three digits: {@code 99.950 %}. */
    public static String availability(double share) {
        return String.format(Locale.ROOT, "%.3f %%", 100 * share);
    }

    /** Milliseconds: {@code 640 ms}; words when a queue never ends. */
    public static String milliseconds(double ms) {
        return Double.isFinite(ms) ? String.format(Locale.ROOT, "%,.0f ms", ms) : "saturated";
    }

    /** A number with one digit, for columns with their unit in the header: {@code 51.2}. */
    public static String oneDigit(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.1f", value) : "–";
    }

    /** Milliseconds without unit: {@code 1,291}; {@code ∞} when a queue never ends. */
    public static String wholeMs(double ms) {
        return Double.isFinite(ms) ? String.format(Locale.ROOT, "%,.0f", ms) : "∞";
    }

    /**
     * A number with as many digits as it deserves: three significant ones, or all before the point.
     */
    public static String brief(double value) {
        double size = Math.abs(value);
        if (size == 0 || size >= 100) {
            return Amounts.indian(BigDecimal.valueOf(value), 0);
        }
        return String.format(
                Locale.ROOT, size >= 10 ? "%.1f" : size >= 0.1 ? "%.2f" : "%.4f", value);
    }

    /** A number of things: {@code 1 group}, {@code 3 groups}. */
    public static String count(long number, String thing) {
        return Amounts.indian(BigDecimal.valueOf(number), 0)
                + " "
                + thing
                + (number == 1 ? "" : "s");
    }

    /** A short time: {@code 2.4 s}. */
    public static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
