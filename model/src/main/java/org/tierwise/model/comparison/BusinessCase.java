package org.tierwise.model.comparison;

import org.joda.money.BigMoney;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.figure.Provenance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a cash flow rests on beside the monthly costs.
 *
 * @param horizonMonths months that are looked at; whole, 1 to {@link #LONGEST_HORIZON}
 * @param growthMonth growth of both bills from month to month, share; above -1
 * @param migrationCost what moving costs in month 0; assumed where absent
 * @param doubleRunMonths months in which both are paid before the cut-over; whole
 * @param cutoverMonth first month in which pages are served by the plan; whole, at least 1
 * @param discountRateYear effective rate that later money is discounted at, share a year; above -1
 * @param taxCreditable whether tax is got back as input credit, so that it is no cost
 */
public record BusinessCase(
        Figure horizonMonths,
        Figure growthMonth,
        Optional<OneTimeCost> migrationCost,
        Figure doubleRunMonths,
        Figure cutoverMonth,
        Figure discountRateYear,
        boolean taxCreditable) {
    /** Longest horizon, months. */
    public static final int LONGEST_HORIZON = 60;

    /** What is assumed where a project says nothing. */
    public static final BusinessCase ASSUMED =
            new BusinessCase(
                    Figure.assumed(36, "months", "three years, as most business cases take"),
                    Figure.assumed(0, "share a month", "no growth, which is cautious"),
                    Optional.empty(),
                    Figure.assumed(1, "months", "one month of both, to compare and to go back"),
                    Figure.assumed(3, "month", "two months to build and test"),
                    Figure.assumed(0.12, "share a year", "about what capital costs in India"),
                    true);

    private static final BigDecimal MONTHS_OF_WORK = BigDecimal.TWO;

    /**
     * @throws IllegalArgumentException when a figure is outside the range given above
     */
    public BusinessCase {
        whole("the horizon", horizonMonths, 1, LONGEST_HORIZON);
        whole("double running", doubleRunMonths, 0, LONGEST_HORIZON);
        whole("the cut-over month", cutoverMonth, 1, LONGEST_HORIZON);
        if (!(growthMonth.value() > -1) || !(discountRateYear.value() > -1)) {
            throw new IllegalArgumentException("growth and discount rate must be above -1");
        }
    }

    private static void whole(String what, Figure figure, int low, int high) {
        double value = figure.value();
        if (!(value >= low && value <= high) || value != Math.rint(value)) {
            throw new IllegalArgumentException(
                    "%s must be a whole number of months from %d to %d, but is %s"
                            .formatted(what, low, high, value));
        }
    }

    /** Months that are looked at. */
    public int horizon() {
        return (int) horizonMonths.value();
    }

    /**
     * The same terms looked at over another horizon.
     *
     * @param months 1 to {@link #LONGEST_HORIZON}
     * @throws IllegalArgumentException when the horizon is outside that range
     */
    public BusinessCase withHorizon(int months) {
        return new BusinessCase(
                new Figure(
                        months,
                        horizonMonths.unit(),
                        horizonMonths.provenance(),
                        horizonMonths.source()),
                growthMonth,
                migrationCost,
                doubleRunMonths,
                cutoverMonth,
                discountRateYear,
                taxCreditable);
    }

    /** First month of which the plan is paid: the cut-over less the months of double running. */
    public int firstPlanMonth() {
        return Math.max(1, cutover() - (int) doubleRunMonths.value());
    }

    /** First month in which the plan serves. */
    public int cutover() {
        return (int) cutoverMonth.value();
    }

    /**
     * What moving costs; where nobody has said, two months of what is bought, in whole units.
     *
     * @param bought what the plan buys a month
     */
    public OneTimeCost migrationCost(BigMoney bought) {
        return migrationCost.orElseGet(() ->
                new OneTimeCost(
                        bought.getAmount()
                                .multiply(MONTHS_OF_WORK)
                                .max(BigDecimal.ZERO)
                                .setScale(0, RoundingMode.HALF_UP),
                        Provenance.ASSUMED,
                        "two months of what the plan buys, for engineering work; put a"
                                + " quotation here"));
    }
}
