package org.tierwise.data.catalogue;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.catalogue.CommitmentTerm;
import org.tierwise.model.catalogue.PriceRule;
import org.tierwise.model.money.ExchangeRate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What changed in the prices from one catalogue to another.
 *
 * @param changed SKUs in both at another price, in the order of the later catalogue
 * @param added offers only in the later one
 * @param removed offers only in the earlier one
 * @param terms commitment discounts that differ
 */
public record CatalogueDiff(
        List<PriceChange> changed,
        List<PricedOffer> added,
        List<PricedOffer> removed,
        List<TermChange> terms) {
    public CatalogueDiff {
        changed = List.copyOf(changed);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        terms = List.copyOf(terms);
    }

    /**
     * A SKU at another price.
     *
     * @param sku stock keeping unit
     * @param before earlier offer
     * @param after later offer
     */
    public record PriceChange(String sku, PricedOffer before, PricedOffer after) {
        /**
         * Rise of the unit price in percent, negative for a fall, to 34 digits; empty when the
         * price is not one per unit in the same currency, or was zero.
         */
        public Optional<BigDecimal> percent() {
            if (before.price() instanceof PriceRule.PerUnit(BigMoney old)
                    && after.price() instanceof PriceRule.PerUnit(BigMoney now)
                    && old.isSameCurrency(now)
                    && !old.isZero()) {
                return Optional.of(rise(old, now));
            }
            return Optional.empty();
        }

        /**
         * Rise of the unit price in a third currency, each price at the rate of its own time; empty
         * when the price is not one per unit or was zero.
         *
         * @param then rate of the time of the earlier price
         * @param later rate of the time of the later price
         * @param currency a currency that both rates lead to
         * @throws IllegalArgumentException when a rate does not join price and currency
         */
        public Optional<BigDecimal> percentIn(
                CurrencyUnit currency, ExchangeRate then, ExchangeRate later) {
            if (before.price() instanceof PriceRule.PerUnit(BigMoney old)
                    && after.price() instanceof PriceRule.PerUnit(BigMoney now)
                    && !old.isZero()) {
                return Optional.of(rise(then.convert(old, currency), later.convert(now, currency)));
            }
            return Optional.empty();
        }

        private static BigDecimal rise(BigMoney old, BigMoney now) {
            return now.minus(old)
                    .getAmount()
                    .multiply(BigDecimal.valueOf(100))
                    .divide(old.getAmount(), MathContext.DECIMAL128);
        }
    }

    /**
     * A commitment whose discount differs.
     *
     * @param months length
     * @param families server families that it is offered for; empty = every one
     * @param before earlier discount; empty when the term was not offered
     * @param after later discount; empty when the term is no longer offered
     */
    public record TermChange(
            int months,
            List<String> families,
            Optional<BigDecimal> before,
            Optional<BigDecimal> after) {
        public TermChange {
            families = List.copyOf(families);
        }
    }

    /** Changes from {@code earlier} to {@code later}; exchange rates play no part. */
    public static CatalogueDiff between(Catalogue earlier, Catalogue later) {
        Map<String, PricedOffer> old = bySku(PricedOffer.of(earlier));
        Map<String, PricedOffer> now = bySku(PricedOffer.of(later));
        List<PriceChange> changed = new ArrayList<>();
        List<PricedOffer> added = new ArrayList<>();
        for (PricedOffer offer : PricedOffer.of(later)) {
            PricedOffer before = old.get(offer.sku());
            if (before == null) {
                added.add(offer);
            } else if (!PriceText.of(before.price()).equals(PriceText.of(offer.price()))) {
                changed.add(new PriceChange(offer.sku(), before, offer));
            }
        }
        List<PricedOffer> removed =
                PricedOffer.of(earlier).stream().filter(o -> !now.containsKey(o.sku())).toList();
        return new CatalogueDiff(changed, added, removed, terms(earlier, later));
    }

    /** Whether no price and no discount differs. */
    public boolean isEmpty() {
        return changed.isEmpty() && added.isEmpty() && removed.isEmpty() && terms.isEmpty();
    }

    /** What makes two terms of two books the same offer. */
    private record TermKey(int months, List<String> families) {
        TermKey(CommitmentTerm term) {
            this(term.months(), term.families().stream().sorted().toList());
        }
    }

    private static List<TermChange> terms(Catalogue earlier, Catalogue later) {
        return Stream.concat(earlier.terms().stream(), later.terms().stream())
                .map(TermKey::new)
                .distinct()
                .sorted(Comparator.comparingInt(TermKey::months))
                .map(key ->
                        new TermChange(
                                key.months(),
                                key.families(),
                                discount(earlier, key),
                                discount(later, key)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static Optional<BigDecimal> discount(Catalogue catalogue, TermKey key) {
        return catalogue.terms().stream()
                .filter(t -> new TermKey(t).equals(key))
                .map(t -> t.discount().stripTrailingZeros())
                .findFirst();
    }

    private static Map<String, PricedOffer> bySku(List<PricedOffer> offers) {
        return offers.stream().collect(Collectors.toMap(PricedOffer::sku, Function.identity()));
    }
}
