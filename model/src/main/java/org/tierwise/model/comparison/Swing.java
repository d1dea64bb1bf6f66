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
 * @param savingAtLow saving a month at the lower value; absent where no plan keeps the targets
 * @param savingAtHigh saving a month at the higher value; absent where no plan keeps the targets
 */
public record Swing(
        String assumption,
        Figure figure,
        double low,
        double high,
        Optional<BigMoney> savingAtLow,
        Optional<BigMoney> savingAtHigh) {
    /** Whether a plan exists at both values. */
    public boolean alwaysHasPlan() {
        return savingAtLow.isPresent() && savingAtHigh.isPresent();
    }

    /**
     * How far the saving moves from its base, at the value where it moves further.
     *
     * @param base saving a month at the figure as it stands
     */
    public BigMoney furthestFrom(BigMoney base) {
        BigMoney low = distance(savingAtLow, base);
        BigMoney high = distance(savingAtHigh, base);
        return low.isGreaterThan(high) ? low : high;
    }

    private static BigMoney distance(Optional<BigMoney> saving, BigMoney base) {
        return saving.map(s -> s.minus(base).abs())
                .orElseGet(() -> BigMoney.zero(base.getCurrencyUnit()));
    }
}
