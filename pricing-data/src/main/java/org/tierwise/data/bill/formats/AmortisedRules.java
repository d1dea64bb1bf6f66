package org.tierwise.data.bill.formats;

import org.tierwise.data.bill.HeaderNames;
import org.tierwise.data.bill.LineSql;
import org.tierwise.data.bill.LineSql.Amount;
import org.tierwise.data.bill.LineSql.Source;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a line of a Cost and Usage Report is worth amortised, by its type; the rules of AWS Cloud
 * Intelligence Dashboards ({@code summary_view.sql}).
 */
final class AmortisedRules {
    static final String RESERVATION = "reservation/EffectiveCost";
    private static final String SAVINGS_PLAN = "savingsPlan/SavingsPlanEffectiveCost";
    private static final String UNUSED_UPFRONT =
            "reservation/UnusedAmortizedUpfrontFeeForBillingPeriod";
    private static final String RI_SHARE = "reservation/AmortizedUpfrontFeeForBillingPeriod";
    private static final String SP_SHARE = "savingsPlan/AmortizedUpfrontCommitmentForBillingPeriod";

    private AmortisedRules() {}

    static Map<Amount, Source> amounts(HeaderNames header) {
        Map<Amount, Source> amounts = new EnumMap<>(Amount.class);
        amounts.put(Amount.AMORTISED, new Source(amortised(header), RESERVATION));
        amounts.put(Amount.AMORTISED_MORE, only(header, "RIFee", "reservation/UnusedRecurringFee"));
        amounts.put(
                Amount.AMORTISED_LESS,
                only(header, "SavingsPlanRecurringFee", "savingsPlan/UsedCommitment"));
        amounts.put(
                Amount.UPFRONT,
                new Source(
                        "CASE WHEN %s THEN %s ELSE '' END"
                                .formatted(
                                        upfront(header),
                                        LegacyCur.cell(header, LegacyCur.UNBLENDED)),
                        LegacyCur.UNBLENDED));
        amounts.put(
                Amount.UPFRONT_SHARE,
                new Source(
                        "CASE %s WHEN 'RIFee' THEN %s WHEN 'SavingsPlanRecurringFee' THEN %s ELSE '' END"
                                .formatted(
                                        LegacyCur.type(header),
                                        LegacyCur.cell(header, RI_SHARE),
                                        LegacyCur.cell(header, SP_SHARE)),
                        RI_SHARE));
        return amounts;
    }

    /** The column that lines of these types need for their amortised cost. */
    static Optional<String> needs(HeaderNames header, Set<String> types) {
        boolean reservations = types.contains("DiscountedUsage") || types.contains("RIFee");
        boolean plans = types.stream().anyMatch(type -> type.startsWith("SavingsPlan"));
        if (reservations && !header.has(RESERVATION)) {
            return Optional.of(RESERVATION);
        }
        return plans ? Optional.of(SAVINGS_PLAN) : Optional.empty();
    }

    private static String amortised(HeaderNames header) {
        return """
        CASE WHEN %1$s THEN '' ELSE CASE %2$s
          WHEN 'DiscountedUsage' THEN %3$s
          WHEN 'RIFee' THEN %4$s
          WHEN 'SavingsPlanCoveredUsage' THEN %5$s
          WHEN 'SavingsPlanNegation' THEN ''
          WHEN 'SavingsPlanRecurringFee' THEN %6$s
          ELSE %7$s END END\
        """
                .formatted(
                        upfront(header),
                        LegacyCur.type(header),
                        LegacyCur.cell(header, RESERVATION),
                        LegacyCur.cell(header, UNUSED_UPFRONT),
                        LegacyCur.cell(header, SAVINGS_PLAN),
                        LegacyCur.cell(header, "savingsPlan/TotalCommitmentToDate"),
                        LegacyCur.cell(header, LegacyCur.UNBLENDED));
    }

    /** Whether a line is an upfront fee of a commitment, or gives one back. */
    private static String upfront(HeaderNames header) {
        return """
        (%1$s = 'SavingsPlanUpfrontFee' OR (%1$s = 'Fee' AND %2$s <> '')
          OR (%1$s = 'Refund' AND %3$s = 'ComputeSavingsPlans'
            AND starts_with(%4$s, 'Refund for one-time fee for Savings Plan ID')))\
        """
                .formatted(
                        LegacyCur.type(header),
                        LegacyCur.cell(header, "reservation/ReservationARN"),
                        LegacyCur.cell(header, "lineItem/ProductCode"),
                        LegacyCur.cell(header, "lineItem/LineItemDescription"));
    }

    private static Source only(HeaderNames header, String type, String column) {
        return new Source(
                header.has(column)
                        ? "CASE WHEN %s = '%s' THEN %s ELSE '' END"
                                .formatted(
                                        LegacyCur.type(header),
                                        type,
                                        LegacyCur.cell(header, column))
                        : LineSql.NOTHING,
                column);
    }
}
