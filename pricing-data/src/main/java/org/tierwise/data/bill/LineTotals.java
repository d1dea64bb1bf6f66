package org.tierwise.data.bill;

import org.tierwise.data.bill.LineLayout.Amount;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Sums of lines that agree in every text. Plain decimals are whole numbers of 10^-18 in 128 bits:
 * less than 10^27 each, so that 10^11 of them stay below 2^127; others are added as {@link
 * BigDecimal}.
 */
final class LineTotals {
    private static final int SCALE = 18;
    private static final long[] POWERS = new long[SCALE + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i <= SCALE; i++) {
            POWERS[i] = 10 * POWERS[i - 1];
        }
    }

    private final long[] high;
    private final long[] low;
    private final BigDecimal[] others;
    private long lines;
    private String description = "";

    LineTotals(int amounts) {
        high = new long[amounts];
        low = new long[amounts];
        others = new BigDecimal[amounts];
        Arrays.fill(others, BigDecimal.ZERO);
    }

    /** Counts a line; of all descriptions the first in the order of texts is kept. */
    void line(String described) {
        lines++;
        if (!described.isEmpty()
                && (description.isEmpty() || described.compareTo(description) < 0)) {
            description = described;
        }
    }

    void add(int amount, PlainDecimal number) {
        long unscaled = number.unscaled();
        if (unscaled == 0) {
            return;
        }
        long factor = POWERS[SCALE - number.scale()];
        long added = unscaled * factor;
        long sum = low[amount] + added;
        int carry = Long.compareUnsigned(sum, added) < 0 ? 1 : 0;
        high[amount] += Math.multiplyHigh(unscaled, factor) + carry;
        low[amount] = sum;
    }

    void add(int amount, BigDecimal number) {
        others[amount] = others[amount].add(number);
    }

    /** The sums. */
    ChargeSums sums(List<Amount> amounts) {
        Map<Amount, BigDecimal> sums = new EnumMap<>(Amount.class);
        for (int i = 0; i < amounts.size(); i++) {
            sums.put(amounts.get(i), plain(i).add(others[i]).stripTrailingZeros());
        }
        return new ChargeSums(lines, description, sums);
    }

    private BigDecimal plain(int amount) {
        BigInteger whole =
                BigInteger.valueOf(high[amount])
                        .shiftLeft(Long.SIZE)
                        .add(new BigInteger(Long.toUnsignedString(low[amount])));
        return new BigDecimal(whole, SCALE);
    }
}
