package org.tierwise.data.bill.formats;

import org.tierwise.data.bill.ChargeKey;
import org.tierwise.data.bill.ChargeSums;
import org.tierwise.data.bill.Columns;
import org.tierwise.data.bill.HeaderNames;
import org.tierwise.data.bill.LineSql.Amount;

import java.math.BigDecimal;
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
    static String upfront(Columns columns) {
        return """
        %1$s IN ('SavingsPlanUpfrontFee', 'Fee', 'Refund') AND (%1$s = 'SavingsPlanUpfrontFee'
          OR (%1$s = 'Fee' AND %2$s <> '')
          OR (%1$s = 'Refund' AND %3$s = 'ComputeSavingsPlans'
            AND starts_with(%4$s, 'Refund for one-time fee for Savings Plan ID')))\
        """
                .formatted(
                        CostAndUsageReport.type(columns),
                        columns.text("reservation/ReservationARN"),
                        columns.text("lineItem/ProductCode"),
                        columns.text("lineItem/LineItemDescription"));
    }
}
