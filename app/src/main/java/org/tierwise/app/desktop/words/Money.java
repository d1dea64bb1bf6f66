package org.tierwise.app.desktop.words;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.tierwise.app.text.Amounts;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.money.ExchangeRate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Amounts as the window shows them: in the currency of the plan or in that of the bill, at the
 * project's exchange rate. A choice of the reader; nothing of the project changes by it.
 */
public final class Money {
    private static final CurrencyUnit RUPEE = CurrencyUnit.of("INR");
    private static final BigDecimal LAKH = new BigDecimal(100_000);
    private static final BigDecimal THOUSAND = new BigDecimal(1_000);

    private static volatile Shown shown = new Shown(Side.PLAN, Optional::empty);

    private Money() {}

    /** Which of the two currencies of a project amounts are shown in. */
    public enum Side {
        PLAN,
        BILL;

        /** The currency that an exchange rate has on this side. */
        public CurrencyUnit of(ExchangeRate rate) {
            return this == PLAN ? rate.to() : rate.from();
        }
    }

    private record Shown(Side side, Supplier<Optional<ExchangeRate>> rate) {}

    /**
     * Shows amounts in a currency from now on; texts that were made before stay as they are.
     *
     * @param rate gives the rate of the project that is open
     */
    public static void show(Side side, Supplier<Optional<ExchangeRate>> rate) {
        shown = new Shown(side, rate);
    }

    /** The currency that is shown; rupees while no project is open. */
    public static CurrencyUnit currency() {
        Shown now = shown;
        return now.rate().get().map(now.side()::of).orElse(RUPEE);
    }

    /** An amount in the currency that is shown; as it is where the project has no rate for it. */
    public static BigMoney shown(BigMoney amount) {
        Shown now = shown;
        return now.rate()
                .get()
                .filter(rate -> rate.joins(amount.getCurrencyUnit(), now.side().of(rate)))
                .map(rate -> rate.convert(amount, now.side().of(rate)))
                .orElse(amount);
    }

    /** Without fraction: {@code ₹12,34,567}, {@code $1,234}. */
    public static String whole(BigMoney amount) {
        return Amounts.whole(shown(amount));
    }

    /** With two fraction digits. */
    public static String exact(BigMoney amount) {
        return Amounts.exact(shown(amount));
    }

    /** A difference, without fraction. */
    public static String signed(BigMoney difference) {
        return Numbers.signed(shown(difference));
    }

    /** Without symbol and fraction, for columns whose title has the {@link #symbol()}. */
    public static String bare(BigMoney amount) {
        return Numbers.bare(shown(amount), 0);
    }

    /** Symbol of the currency that is shown. */
    public static String symbol() {
        return symbol(currency());
    }

    /** Symbol of a currency: {@code ₹}, {@code $}; its code where it has none of its own. */
    public static String symbol(CurrencyUnit currency) {
        return Amounts.whole(BigMoney.zero(currency)).replaceAll("[0 ]", "");
    }

    /** An amount along an axis of a chart, in the {@link #unitOfCharts()}. */
    public static double onChart(BigMoney amount) {
        return shown(amount).getAmount().divide(perUnit(), MathContext.DECIMAL64).doubleValue();
    }

    /** What one on an axis stands for: {@code ₹ lakh}, {@code $ thousand}. */
    public static String unitOfCharts() {
        return Words.of(currency().equals(RUPEE) ? "unit.lakhOf" : "unit.thousandOf", symbol());
    }

    private static BigDecimal perUnit() {
        return currency().equals(RUPEE) ? LAKH : THOUSAND;
    }
}
