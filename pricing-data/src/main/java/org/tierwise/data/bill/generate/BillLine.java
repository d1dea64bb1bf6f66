package org.tierwise.data.bill.generate;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One kind of use over the month.
 *
 * @param account name of the account that uses
 * @param product what is used
 * @param usage how much, over the month and all resources
 * @param unitPrice list price of a unit
 * @param resources what the quantity is spread over
 * @param component tag of the rows; empty for none
 * @param reserved the part that reservations cover, if any
 * @param description text of the rows
 * @param status how well the price is known
 * @param source where price and quantity come from
 */
public record BillLine(
        String account,
        Product product,
        Usage usage,
        BigDecimal unitPrice,
        Resources resources,
        String component,
        @Nullable Reserved reserved,
        String description,
        Status status,
        String source) {
    /** Checks that everything is there. */
    public BillLine {
        BillScenario.requireText(account, "account");
        requireNonNull(product, "product is missing");
        requireNonNull(usage, "usage is missing");
        requireNonNull(unitPrice, "unitPrice is missing");
        requireNonNull(resources, "resources is missing");
        requireNonNull(component, "component is missing");
        BillScenario.requireText(description, "description");
        requireNonNull(status, "status is missing");
        BillScenario.requireText(source, "source");
        if (reserved != null) {
            reserved.covered(resources.count());
        }
    }

    /**
     * A product.
     *
     * @param code product code
     * @param name full name
     * @param family product family
     * @param region region; empty where the product has none
     * @param attributes values of other product columns, such as instanceType
     */
    public record Product(
            String code,
            String name,
            String family,
            String region,
            Map<String, String> attributes) {
        /** Checks that everything is there and that the attributes have columns. */
        public Product {
            BillScenario.requireText(code, "code");
            BillScenario.requireText(name, "name");
            requireNonNull(family, "family is missing");
            requireNonNull(region, "region is missing");
            attributes = Map.copyOf(requireNonNull(attributes, "attributes is missing"));
            attributes.keySet().forEach(a -> CurColumns.position("product/" + a));
        }

        /** Value of a product column, empty for none. */
        String attribute(String name) {
            return attributes.getOrDefault(name, "");
        }
    }

    /**
     * A quantity over the month.
     *
     * @param type usage type
     * @param operation operation
     * @param unit unit; one that ends in -Mo makes daily rows
     * @param quantity quantity over the month and all resources
     * @param digits fraction digits of the quantities of rows, 0 to 10
     * @param shape how the quantity spreads over the month
     */
    public record Usage(
            String type,
            String operation,
            String unit,
            BigDecimal quantity,
            int digits,
            Shape shape) {
        /** Checks that the quantity can be met exactly. */
        public Usage {
            BillScenario.requireText(type, "type");
            requireNonNull(operation, "operation is missing");
            BillScenario.requireText(unit, "unit");
            requireNonNull(shape, "shape is missing");
            if (digits < 0 || digits > 10) {
                throw new IllegalArgumentException("digits are 0 to 10, not " + digits);
            }
            if (requireNonNull(quantity, "quantity is missing").signum() <= 0
                    || quantity.stripTrailingZeros().scale() > digits) {
                throw new IllegalArgumentException(
                        "quantity %s of %s is above zero and has %d fraction digits at most"
                                .formatted(quantity, type, digits));
            }
        }
    }

    /**
     * Resources of equal size.
     *
     * @param count how many
     * @param id their ids, {hex}, {n} and {account} filled in; empty for none
     * @param name what they are called; equal names and ids give equal resources
     */
    public record Resources(int count, String id, String name) {
        /** Checks the count. */
        public Resources {
            requireNonNull(id, "id is missing");
            requireNonNull(name, "name is missing");
            if (count < 1) {
                throw new IllegalArgumentException("count is 1 or more, not " + count);
            }
        }
    }

    /**
     * Reservations of one year without upfront payment.
     *
     * @param fraction part of the resources that they cover
     * @param effectiveHourly price of a reserved hour
     */
    public record Reserved(BigDecimal fraction, BigDecimal effectiveHourly) {
        /** Checks the fraction. */
        public Reserved {
            requireNonNull(effectiveHourly, "effectiveHourly is missing");
            if (requireNonNull(fraction, "fraction is missing").signum() < 0
                    || fraction.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("fraction is 0 to 1, not " + fraction);
            }
        }

        /** How many resources are covered. */
        int covered(int count) {
            try {
                return fraction.multiply(BigDecimal.valueOf(count)).intValueExact();
            } catch (ArithmeticException e) {
                throw new IllegalArgumentException(
                        "fraction %s of %d resources is no whole number".formatted(fraction, count),
                        e);
            }
        }
    }

    /** How a quantity spreads over the month. */
    public enum Shape {
        /** The same each hour. */
        STEADY,
        /** A shop's day in Indian time, more at the weekend. */
        TRAFFIC,
        /** One row for the month. */
        ONCE
    }

    /** How well a price is known. */
    public enum Status {
        /** Read at the source. */
        PUBLISHED,
        /** Read at second hand. */
        SECONDARY,
        /** Worked out from known prices. */
        ESTIMATED,
        /** Not known. */
        ASSUMED
    }
}
