package org.tierwise.app.planning;

import org.tierwise.model.catalogue.PriceOverride;
import org.tierwise.model.project.Project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Prices tried for one run: {@code discount.family.C3=12}, {@code price.sku.C3.8GB=3000}. */
final class TrialPrices {
    private static final String FAMILY_DISCOUNT = "discount.family.";
    private static final String SKU_DISCOUNT = "discount.sku.";
    private static final String SKU_PRICE = "price.sku.";

    private TrialPrices() {}

    /** Whether a setting changes a price. */
    static boolean isFor(String setting) {
        return setting.startsWith(FAMILY_DISCOUNT)
                || setting.startsWith(SKU_DISCOUNT)
                || setting.startsWith(SKU_PRICE);
    }

    /**
     * The project with a price tried, in place of what it has agreed for the same offers.
     *
     * @throws IllegalArgumentException when the value is no number or no price
     */
    static Project apply(Project project, String setting, String value) {
        PriceOverride trial = trial(setting, number(value));
        List<PriceOverride> prices = new ArrayList<>(project.prices());
        Predicate<PriceOverride> sameOffers =
                p -> p.sku().equals(trial.sku()) && p.family().equals(trial.family());
        prices.removeIf(sameOffers);
        prices.add(trial);
        return project.withPrices(prices);
    }

    private static PriceOverride trial(String setting, BigDecimal number) {
        boolean isPrice = setting.startsWith(SKU_PRICE);
        boolean isFamily = setting.startsWith(FAMILY_DISCOUNT);
        String prefix = isPrice ? SKU_PRICE : isFamily ? FAMILY_DISCOUNT : SKU_DISCOUNT;
        Optional<String> what = Optional.of(setting.substring(prefix.length()));
        return new PriceOverride(
                Optional.empty(),
                isFamily ? Optional.empty() : what,
                isFamily ? what : Optional.empty(),
                isPrice ? Optional.empty() : Optional.of(number),
                isPrice ? Optional.of(number) : Optional.empty(),
                "nobody",
                "tried for this run",
                Optional.empty());
    }

    private static BigDecimal number(String value) {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + value + "' is not a number", e);
        }
    }
}
