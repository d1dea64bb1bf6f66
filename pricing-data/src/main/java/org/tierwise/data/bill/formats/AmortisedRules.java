package org.tierwise.data.bill.formats;

import org.tierwise.data.bill.ChargeKey;
import org.tierwise.data.bill.ChargeSums;
import org.tierwise.data.bill.Columns;
import org.tierwise.data.bill.HeaderNames;
import org.tierwise.data.bill.LineLayout.Amount;
import org.tierwise.data.bill.expression.Condition;
import org.tierwise.data.bill.expression.Condition.All;
import org.tierwise.data.bill.expression.Condition.Any;
import org.tierwise.data.bill.expression.Condition.StartsWith;
import org.tierwise.data.bill.expression.TextExpression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What charges of a Cost and Usage Report are worth amortised, by their type; the rules of AWS
 * Cloud Intelligence Dashboards ({@code summary_view.sql}).
 */
final class AmortisedRules {
    static final String RESERVATION = "reservation/EffectiveCost";
    private static final String SAVINGS_PLAN = "savingsPlan/SavingsPlanEffectiveCost";

    private AmortisedRules() {}

    static BigDecimal amortised(ChargeKey key, ChargeSums sums) {
        if (key.upfront()) {
            return BigDecimal.ZERO;
        }
        return switch (key.type()) {
            case "DiscountedUsage" -> sums.of(Amount.RESERVATION_EFFECTIVE);
            case "RIFee" ->
                    sums.of(Amount.RESERVATION_UNUSED_UPFRONT)
                            .add(sums.of(Amount.RESERVATION_UNUSED_RECURRING));
            case "SavingsPlanCoveredUsage" -> sums.of(Amount.PLAN_EFFECTIVE);
            case "SavingsPlanNegation" -> BigDecimal.ZERO;
            case "SavingsPlanRecurringFee" ->
                    sums.of(Amount.PLAN_COMMITMENT).subtract(sums.of(Amount.PLAN_USED));
            default -> sums.of(Amount.UNBLENDED);
        };
    }

    /**
     * Amortised cost less unblended cost, plus upfront fees, less the share of them that the period
     * bears; zero over a whole bill.
     */
    static BigDecimal gap(ChargeKey key, ChargeSums sums) {
        BigDecimal share =
                switch (key.type()) {
                    case "RIFee" -> sums.of(Amount.RESERVATION_UPFRONT_SHARE);
                    case "SavingsPlanRecurringFee" -> sums.of(Amount.PLAN_UPFRONT_SHARE);
                    default -> BigDecimal.ZERO;
                };
        BigDecimal upfront = key.upfront() ? sums.of(Amount.UNBLENDED) : BigDecimal.ZERO;
        return amortised(key, sums)
                .subtract(sums.of(Amount.UNBLENDED))
                .add(upfront)
                .subtract(share);
    }

    /** The column that charges of these types need for their amortised cost. */
    static Optional<String> needs(HeaderNames header, Set<String> types) {
        boolean reservations = types.contains("DiscountedUsage") || types.contains("RIFee");
        boolean plans = types.stream().anyMatch(type -> type.startsWith("SavingsPlan"));
        if (reservations && !header.has(RESERVATION)) {
            return Optional.of(RESERVATION);
        }
        return plans ? Optional.of(SAVINGS_PLAN) : Optional.empty();
    }

    /** Whether a line is an upfront fee of a commitment, or gives one back. */
    static Condition upfront(Columns columns) {
        TextExpression type = CostAndUsageReport.type(columns);
        Condition ofReservation =
                new All(
                        List.of(
                                type.is("Fee"),
                                columns.text("reservation/ReservationARN").is("").not()));
        Condition givenBack =
                new All(
                        List.of(
                                type.is("Refund"),
                                columns.text("lineItem/ProductCode").is("ComputeSavingsPlans"),
                                new StartsWith(
                                        columns.text("lineItem/LineItemDescription"),
                                        "Refund for one-time fee for Savings Plan ID")));
        return new All(
                List.of(
                        type.is("SavingsPlanUpfrontFee", "Fee", "Refund"),
                        new Any(
                                List.of(
                                        type.is("SavingsPlanUpfrontFee"),
                                        ofReservation,
                                        givenBack))));
    }
}
