package org.tierwise.data.bill;

import org.tierwise.data.bill.LineLayout.Amount;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * Sums over charges.
 *
 * @param lines number of line items
 * @param description the first of their descriptions in the order of texts
 * @param amounts sums; an amount that is absent is zero
 */
public record ChargeSums(long lines, String description, Map<Amount, BigDecimal> amounts) {
    public ChargeSums {
        amounts = Map.copyOf(amounts);
    }

    /** Sum of an amount. */
    public BigDecimal of(Amount amount) {
        return amounts.getOrDefault(amount, BigDecimal.ZERO);
    }

    ChargeSums plus(ChargeSums other) {
        Map<Amount, BigDecimal> sums = new EnumMap<>(Amount.class);
        sums.putAll(amounts);
        other.amounts.forEach((amount, sum) -> sums.merge(amount, sum, BigDecimal::add));
        boolean otherFirst =
                description.isEmpty()
                        || (!other.description.isEmpty()
                                && other.description.compareTo(description) < 0);
        return new ChargeSums(
                lines + other.lines, otherFirst ? other.description : description, sums);
    }
}
