package org.tierwise.model.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A price that was agreed instead of the list price: kept in the project, never in the catalogue.
 *
 * @param provider company that agreed; absent = whichever catalogue the project is planned with
 * @param sku offer that it is for; exactly one of SKU and family is given
 * @param family server family that it is for
 * @param discountPercent taken off the list price, in (0, 100]; exactly one of discount and price
 *     is given
 * @param price price of one unit a month in the currency of the catalogue, tax excluded
 * @param by who agreed it
 * @param reason why, for example the number of a quotation
 * @param until last day that it holds; absent only for a trial
 */
public record PriceOverride(
        Optional<String> provider,
        Optional<String> sku,
        Optional<String> family,
        Optional<BigDecimal> discountPercent,
        Optional<BigDecimal> price,
        String by,
        String reason,
        Optional<LocalDate> until) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @throws IllegalArgumentException when it is not clear what it is for, what it changes, or who
     *     agreed it and why
     */
    public PriceOverride {
        if (sku.isPresent() == family.isPresent()) {
            throw new IllegalArgumentException("a price override needs either a sku or a family");
        }
        String what = sku.or(() -> family).orElseThrow();
        if (discountPercent.isPresent() == price.isPresent()) {
            throw new IllegalArgumentException(
                    "price override of %s: give either discountPercent or price".formatted(what));
        }
        if (price.isPresent() && family.isPresent()) {
            throw new IllegalArgumentException(
                    "price override of family %s: servers of a family differ in price; give discountPercent, or a price for each sku"
                            .formatted(what));
        }
        if (discountPercent.filter(p -> p.signum() <= 0 || p.compareTo(HUNDRED) > 0).isPresent()) {
            throw new IllegalArgumentException(
                    "price override of %s: discountPercent must be above 0 and at most 100, but is %s"
                            .formatted(what, discountPercent.get().toPlainString()));
        }
        if (price.filter(p -> p.signum() < 0).isPresent()) {
            throw new IllegalArgumentException(
                    "price override of %s: the price must not be negative".formatted(what));
        }
        if (by.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException(
                    "price override of %s: say who agreed it (by) and why (reason)"
                            .formatted(what));
        }
    }

    /** Whether it still holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Share of the list price that is taken off; zero when a price was agreed. */
    public BigDecimal discount() {
        return discountPercent.map(p -> p.movePointLeft(2)).orElse(BigDecimal.ZERO);
    }

    /** What it is, for example {@code 12 % off family C3}. */
    public String inWords() {
        String what = sku.map(s -> "sku " + s).orElseGet(() -> "family " + family.orElseThrow());
        return discountPercent
                .map(p -> "%s %% off %s".formatted(plain(p), what))
                .orElseGet(() -> "%s for %s".formatted(plain(price.orElseThrow()), what));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
