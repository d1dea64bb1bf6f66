package org.tierwise.model.bill;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * How long the use on a bill lasted: the denominator of every mean.
 *
 * @param hours hours that the bill covers, h
 * @param months the same in months; 1 for a whole month of any length
 */
public record BillSpan(double hours, double months) {
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    /**
     * The span of a bill: its periods, each until the last day with a cost. A period whose costs
     * all stand at its first day is a month billed as a whole.
     */
    static BillSpan of(Bill bill) {
        double hours = 0;
        double months = 0;
        for (YearMonth period : bill.periods()) {
            int last =
                    bill.days().stream()
                            .map(DailyCost::day)
                            .flatMap(Optional::stream)
                            .filter(day -> YearMonth.from(day).equals(period))
                            .mapToInt(LocalDate::getDayOfMonth)
                            .max()
                            .orElse(1);
            int covered = last == 1 ? period.lengthOfMonth() : last;
            hours += 24.0 * covered;
            months += (double) covered / period.lengthOfMonth();
        }
        return new BillSpan(hours, months);
    }

    /** Whether the bill says how long it is; without that no mean can be told. */
    public boolean isKnown() {
        return hours > 0;
    }

    /** Mean number in use, of a sum of hours; the span must be known. */
    public BigDecimal meanOfHours(BigDecimal sum) {
        return sum.divide(BigDecimal.valueOf(hours), DIGITS);
    }

    /** Mean amount kept, of a sum of GB-months or the like; the span must be known. */
    public BigDecimal meanOfMonths(BigDecimal sum) {
        return sum.divide(BigDecimal.valueOf(months), DIGITS);
    }
}
