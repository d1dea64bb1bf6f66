package org.tierwise.app.desktop.words;

import org.joda.money.BigMoney;
import org.tierwise.app.text.Amounts;
import org.tierwise.app.text.Numbers;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;

/** Figures with their units, in the language of the window. */
public final class Units {
    private Units() {}

    /** Milliseconds: {@code 640 ms}; words when a queue never ends. */
    public static String milliseconds(double ms) {
        return Double.isFinite(ms)
                ? Words.of("unit.milliseconds", Numbers.wholeMs(ms))
                : Words.of("unit.saturated");
    }

    /** A short time: {@code 2.4 s}. */
    public static String seconds(Duration time) {
        return Words.of(
                "unit.seconds", String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0));
    }

    /** A whole number in Indian groups: {@code 2,00,000}. */
    public static String whole(long number) {
        return Amounts.indian(BigDecimal.valueOf(number), 0);
    }

    /** What something costs more or less: {@code ₹274 less}, {@code the same}. */
    public static String difference(BigMoney more) {
        if (more.isZero()) {
            return Words.of("unit.theSame");
        }
        return more.isNegative()
                ? Words.of("unit.less", Amounts.whole(more.negated()))
                : Words.of("unit.more", Amounts.whole(more));
    }

    /** A number and the unit of the model that it is in. */
    public static String with(String number, String unit) {
        return number + " " + name(unit);
    }

    /** A unit of the model in words; one that is the same in every language stays as it is. */
    public static String name(String unit) {
        return switch (unit) {
            case "ms" -> Words.of("unit.name.ms");
            case "s" -> Words.of("unit.name.s");
            case "months" -> Words.of("unit.name.months");
            case "page views" -> Words.of("unit.name.pageViews");
            case "users" -> Words.of("unit.name.users");
            case "reads" -> Words.of("unit.name.reads");
            case "share" -> Words.of("unit.name.share");
            case "times" -> Words.of("unit.name.times");
            case "cores" -> Words.of("unit.name.cores");
            case "reference cores" -> Words.of("unit.name.referenceCores");
            case "variance/mean" -> Words.of("unit.name.variance");
            default -> unit;
        };
    }

    /**
     * A state of the system.
     *
     * @param lostGroup the group that lost a node; empty while all work
     */
    public static String state(String lostGroup) {
        return lostGroup.isEmpty()
                ? Words.of("state.healthy")
                : Words.of("state.nodeLost", lostGroup);
    }
}
