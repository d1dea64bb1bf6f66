package org.tierwise.data.catalogue;

import org.joda.money.BigMoney;
import org.tierwise.model.catalogue.PriceRule;

import java.math.BigDecimal;
import java.util.stream.Collectors;

/** A price rule in words; two rules that charge alike at the same limits read alike. */
public final class PriceText {
    private PriceText() {}

    /** For example {@code 625 INR up to 250, then 2.5 INR each}; no trailing zeros. */
    public static String of(PriceRule rule) {
        return switch (rule) {
            case PriceRule.PerUnit p -> money(p.unitPrice());
            case PriceRule.FlatThenPerUnit f ->
                    "%s up to %s, then %s each"
                            .formatted(money(f.flat()), plain(f.included()), money(f.beyond()));
            case PriceRule.Graduated g ->
                    g.tiers().stream()
                            .map(t -> {
                                BigDecimal upTo = t.upTo();
                                return "%s each %s"
                                        .formatted(
                                                money(t.unitPrice()),
                                                upTo == null ? "beyond" : "up to " + plain(upTo));
                            })
                            .collect(Collectors.joining(", "));
        };
    }

    private static String money(BigMoney money) {
        return plain(money.getAmount()) + " " + money.getCurrencyUnit().getCode();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
