package org.tierwise.data.catalogue;

import org.joda.money.BigMoney;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.catalogue.CommitmentTerm;
import org.tierwise.model.catalogue.PriceRule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
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
                return Optional.of(
                        now.minus(old)
                                .getAmount()
                                .multiply(BigDecimal.valueOf(100))
                                .divide(old.getAmount(), MathContext.DECIMAL128));
            }
            return Optional.empty();
        }
    }

    /**
     * A commitment whose discount differs.
     *
     * @param months length
     * @param before earlier discount; empty when the term was not offered
     * @param after later discount; empty when the term is no longer offered
     */
    public record TermChange(int months, Optional<BigDecimal> before, Optional<BigDecimal> after) {}

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

    private static List<TermChange> terms(Catalogue earlier, Catalogue later) {
        List<Integer> months =
                Stream.concat(earlier.terms().stream(), later.terms().stream())
                        .map(CommitmentTerm::months)
                        .distinct()
                        .sorted()
                        .toList();
        List<TermChange> changes = new ArrayList<>();
        for (int m : months) {
            TermChange change = new TermChange(m, discount(earlier, m), discount(later, m));
            if (!change.before().equals(change.after())) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static Optional<BigDecimal> discount(Catalogue catalogue, int months) {
        return catalogue.terms().stream()
                .filter(t -> t.months() == months)
                .map(t -> t.discount().stripTrailingZeros())
                .findFirst();
    }

    private static Map<String, PricedOffer> bySku(List<PricedOffer> offers) {
        return offers.stream().collect(Collectors.toMap(PricedOffer::sku, Function.identity()));
    }
}
