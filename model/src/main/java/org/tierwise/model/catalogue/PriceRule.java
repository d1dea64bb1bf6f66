package org.tierwise.model.catalogue;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

import java.math.BigDecimal;
import java.util.List;

/** How a price follows from a quantity. */
public sealed interface PriceRule {
    /**
     * Price of a quantity a month, unrounded, tax excluded.
     *
     * @throws IllegalArgumentException when the quantity is negative
     */
    BigMoney price(BigDecimal quantity);

    /**
     * The same rule with every price multiplied and every limit as it is.
     *
     * @param factor for example 0.88 for a discount of 12 %
     */
    PriceRule scaled(BigDecimal factor);

    /** The same price for every unit. */
    record PerUnit(BigMoney unitPrice) implements PriceRule {
        @Override
        public BigMoney price(BigDecimal quantity) {
            return unitPrice.multipliedBy(notNegative(quantity));
        }

        @Override
        public PerUnit scaled(BigDecimal factor) {
            return new PerUnit(unitPrice.multipliedBy(factor));
        }
    }

    /**
     * A flat amount up to an allowance, and a price for every unit beyond.
     *
     * @param flat amount as soon as anything is used
     * @param included units in the flat amount
     * @param beyond price of a unit beyond
     */
    record FlatThenPerUnit(BigMoney flat, BigDecimal included, BigMoney beyond)
            implements PriceRule {
        @Override
        public BigMoney price(BigDecimal quantity) {
            if (notNegative(quantity).signum() == 0) {
                return BigMoney.zero(flat.getCurrencyUnit());
            }
            return flat.plus(beyond.multipliedBy(quantity.subtract(included).max(BigDecimal.ZERO)));
        }

        @Override
        public FlatThenPerUnit scaled(BigDecimal factor) {
            return new FlatThenPerUnit(
                    flat.multipliedBy(factor), included, beyond.multipliedBy(factor));
        }
    }

    /**
     * Graduated tiers: each unit is charged at the price of the tier that it falls into.
     *
     * @param tiers tiers by ascending limit; the last one has no limit
     */
    record Graduated(List<Tier> tiers) implements PriceRule {
        /**
         * @param upTo units up to which the tier reaches, the lower tiers included; null = no limit
         * @param unitPrice price of a unit in this tier
         */
        public record Tier(
                @org.jspecify.annotations.Nullable BigDecimal upTo, BigMoney unitPrice) {}

        public Graduated {
            tiers = List.copyOf(tiers);
            if (tiers.isEmpty() || tiers.getLast().upTo() != null) {
                throw new IllegalArgumentException("the last tier must have no limit");
            }
        }

        @Override
        public BigMoney price(BigDecimal quantity) {
            CurrencyUnit currency = tiers.getFirst().unitPrice().getCurrencyUnit();
            BigMoney sum = BigMoney.zero(currency);
            BigDecimal below = BigDecimal.ZERO;
            for (Tier tier : tiers) {
                BigDecimal top = tier.upTo() == null ? quantity : tier.upTo().min(quantity);
                sum =
                        sum.plus(
                                tier.unitPrice()
                                        .multipliedBy(top.subtract(below).max(BigDecimal.ZERO)));
                below = top.max(below);
            }
            notNegative(quantity);
            return sum;
        }

        @Override
        public Graduated scaled(BigDecimal factor) {
            return new Graduated(
                    tiers.stream()
                            .map(t -> new Tier(t.upTo(), t.unitPrice().multipliedBy(factor)))
                            .toList());
        }
    }

    private static BigDecimal notNegative(BigDecimal quantity) {
        if (quantity.signum() < 0) {
            throw new IllegalArgumentException(
                    "a quantity to price must not be negative, but is " + quantity);
        }
        return quantity;
    }
}
