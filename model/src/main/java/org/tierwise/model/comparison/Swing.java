package org.tierwise.model.comparison;

import org.joda.money.BigMoney;
import org.tierwise.model.figure.Figure;

import java.util.Optional;

/**
 * What one assumption does to the saving when it alone is lower or higher, the plan chosen anew
 * each time.
 *
 * @param assumption what it is, in words
 * @param figure the assumption as it stands
 * @param low lower value, in the unit of the figure
 * @param high higher value, in the unit of the figure
 * @param atLow what is saved at the lower value
 * @param atHigh what is saved at the higher value
 */
public record Swing(
        String assumption, Figure figure, double low, double high, Outcome atLow, Outcome atHigh) {
    /**
     * What is saved at one value.
     *
     * @param saving saving a month; absent where no plan was found
     * @param certain whether no plan saves more, or there is none where none was found; false when
     *     the time was over before that was proven
     */
    public record Outcome(Optional<BigMoney> saving, boolean certain) {}

    /** Whether a plan exists at both values. */
    public boolean alwaysHasPlan() {
        return atLow.saving().isPresent() && atHigh.saving().isPresent();
    }

    /**
     * How far the saving moves from its base, at the value where it moves further.
     *
     * @param base saving a month at the figure as it stands
     */
    public BigMoney furthestFrom(BigMoney base) {
        BigMoney low = distance(atLow.saving(), base);
        BigMoney high = distance(atHigh.saving(), base);
        return low.isGreaterThan(high) ? low : high;
    }

    private static BigMoney distance(Optional<BigMoney> saving, BigMoney base) {
        return saving.map(s -> s.minus(base).abs())
                .orElseGet(() -> BigMoney.zero(base.getCurrencyUnit()));
    }
}
