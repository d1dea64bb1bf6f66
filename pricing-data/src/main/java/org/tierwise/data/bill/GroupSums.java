package org.tierwise.data.bill;

import org.tierwise.data.bill.LineSql.Amount;
import org.tierwise.data.store.Cells;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Sums over the line items of one group. */
record GroupSums(long lines, String description, Map<Amount, BigDecimal> amounts) {
    GroupSums {
        amounts = Map.copyOf(amounts);
    }

    /**
     * Reads the sums of a group.
     *
     * @param listFault told of a list price that is text, which some generators write; the bill is
     *     whole without list prices, but not without costs
     * @throws ExactSum.NotANumber when any other amount is text
     */
    static GroupSums read(Cells row, Consumer<ExactSum.NotANumber> listFault) {
        Map<Amount, BigDecimal> amounts = new EnumMap<>(Amount.class);
        for (Amount amount : Amount.values()) {
            amounts.put(amount, read(row, amount, listFault));
        }
        return new GroupSums(row.whole("lines"), row.text("description"), amounts);
    }

    private static BigDecimal read(
            Cells row, Amount amount, Consumer<ExactSum.NotANumber> listFault) {
        try {
            return ExactSum.read(row, column(amount));
        } catch (ExactSum.NotANumber e) {
            if (amount != Amount.LIST) {
                throw e;
            }
            listFault.accept(e);
            return BigDecimal.ZERO;
        }
    }

    /** Name of an amount in the query. */
    static String column(Amount amount) {
        return "amount_" + amount.ordinal();
    }

    BigDecimal of(Amount amount) {
        BigDecimal sum = amounts.get(amount);
        if (sum == null) {
            throw new IllegalStateException("no sum of " + amount);
        }
        return sum;
    }

    BigDecimal amortised() {
        return of(Amount.AMORTISED)
                .add(of(Amount.AMORTISED_MORE))
                .subtract(of(Amount.AMORTISED_LESS));
    }

    GroupSums plus(GroupSums other) {
        Map<Amount, BigDecimal> sums = new EnumMap<>(Amount.class);
        amounts.forEach((amount, sum) -> sums.put(amount, sum.add(other.of(amount))));
        return new GroupSums(lines + other.lines, description, sums);
    }
}
