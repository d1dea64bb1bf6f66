package org.tierwise.data.bill.formats;

import org.tierwise.data.bill.BillFormat;
import org.tierwise.data.bill.HeaderNames;
import org.tierwise.data.bill.LineSql;
import org.tierwise.data.bill.LineSql.Amount;
import org.tierwise.data.bill.LineSql.Source;
import org.tierwise.data.bill.LineSql.Text;
import org.tierwise.model.bill.CostBasis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The legacy Cost and Usage Report, in slash names or in the snake case of its Athena table. What a
 * line is worth amortised follows AWS Cloud Intelligence Dashboards ({@code summary_view.sql}).
 */
public final class LegacyCur implements BillFormat {
    private static final String UNBLENDED = "lineItem/UnblendedCost";
    private static final String NET = "lineItem/NetUnblendedCost";
    private static final String LIST = "pricing/publicOnDemandCost";
    private static final String RESERVATION = "reservation/EffectiveCost";
    private static final String SAVINGS_PLAN = "savingsPlan/SavingsPlanEffectiveCost";
    private static final String UNUSED = "reservation/UnusedRecurringFee";
    private static final String UNUSED_UPFRONT =
            "reservation/UnusedAmortizedUpfrontFeeForBillingPeriod";
    private static final String RI_SHARE = "reservation/AmortizedUpfrontFeeForBillingPeriod";
    private static final String SP_SHARE = "savingsPlan/AmortizedUpfrontCommitmentForBillingPeriod";
    private static final List<String> USUAL_TAGS =
            List.of("user:Component", "user:Role", "user:Tier", "user:Service", "user:Name");

    @Override
    public String id() {
        return "legacy-cur";
    }

    @Override
    public boolean recognises(HeaderNames header) {
        return header.has(UNBLENDED) && header.has("lineItem/UsageType");
    }

    @Override
    public Optional<String> column(CostBasis basis) {
        return switch (basis) {
            case UNBLENDED -> Optional.empty();
            case AMORTISED -> Optional.of(RESERVATION);
            case NET -> Optional.of(NET);
            case LIST -> Optional.of(LIST);
        };
    }

    @Override
    public Optional<String> missing(CostBasis basis, HeaderNames header, Set<String> types) {
        Optional<String> needed =
                basis == CostBasis.AMORTISED ? amortisedNeeds(header, types) : column(basis);
        return needed.filter(column -> !header.has(column));
    }

    private static Optional<String> amortisedNeeds(HeaderNames header, Set<String> types) {
        boolean reservations = types.contains("DiscountedUsage") || types.contains("RIFee");
        boolean plans = types.stream().anyMatch(type -> type.startsWith("SavingsPlan"));
        if (reservations && !header.has(RESERVATION)) {
            return Optional.of(RESERVATION);
        }
        return plans ? Optional.of(SAVINGS_PLAN) : Optional.empty();
    }

    @Override
    public LineSql lines(HeaderNames header, Optional<String> tag) {
        return new LineSql(texts(header, tag), amounts(header));
    }

    private static Map<Text, String> texts(HeaderNames header, Optional<String> tag) {
        String type = type(header);
        String term = cell(header, "pricing/term");
        String region = cell(header, "product/region");
        Map<Text, String> texts = new EnumMap<>(Text.class);
        texts.put(Text.SERVICE, cell(header, "lineItem/ProductCode"));
        texts.put(Text.TYPE, type);
        texts.put(Text.USAGE_TYPE, cell(header, "lineItem/UsageType"));
        texts.put(Text.OPERATION, cell(header, "lineItem/Operation"));
        texts.put(
                Text.REGION,
                "CASE WHEN %1$s <> '' THEN %1$s ELSE %2$s END"
                        .formatted(region, cell(header, "product/regionCode")));
        texts.put(Text.INSTANCE_TYPE, cell(header, "product/instanceType"));
        texts.put(
                Text.TERM,
                "CASE WHEN %1$s <> '' THEN %1$s WHEN %2$s = 'DiscountedUsage' THEN 'Reserved' ELSE '' END"
                        .formatted(term, type));
        texts.put(Text.TAG, tag(header, tag));
        texts.put(Text.UNIT, cell(header, "pricing/unit"));
        texts.put(Text.CURRENCY, cell(header, "lineItem/CurrencyCode"));
        texts.put(Text.DESCRIPTION, cell(header, "lineItem/LineItemDescription"));
        texts.put(
                Text.PERIOD, "left(%s, 7)".formatted(cell(header, "bill/BillingPeriodStartDate")));
        texts.put(Text.MONTH, "left(%s, 7)".formatted(cell(header, "lineItem/UsageStartDate")));
        return texts;
    }

    private static String tag(HeaderNames header, Optional<String> tag) {
        return tag.map(List::of).orElse(USUAL_TAGS).stream()
                .map(header::tag)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .map(position -> LegacyCur.at(position.getAsInt()))
                .orElse(LineSql.NOTHING);
    }

    private static Map<Amount, Source> amounts(HeaderNames header) {
        String type = type(header);
        String cost = cell(header, UNBLENDED);
        Map<Amount, Source> amounts = new EnumMap<>(Amount.class);
        amounts.put(Amount.QUANTITY, plain(header, "lineItem/UsageAmount"));
        amounts.put(Amount.UNBLENDED, plain(header, UNBLENDED));
        amounts.put(Amount.NET, plain(header, NET));
        amounts.put(
                Amount.LIST,
                new Source(
                        "CASE WHEN %s = 'SavingsPlanNegation' THEN '' ELSE %s END"
                                .formatted(type, cell(header, LIST)),
                        LIST));
        amounts.put(Amount.AMORTISED, new Source(amortised(header), RESERVATION));
        amounts.put(Amount.AMORTISED_MORE, only(header, "RIFee", UNUSED));
        amounts.put(
                Amount.AMORTISED_LESS,
                only(header, "SavingsPlanRecurringFee", "savingsPlan/UsedCommitment"));
        amounts.put(
                Amount.UPFRONT,
                new Source(
                        "CASE WHEN %s THEN %s ELSE '' END".formatted(upfront(header), cost),
                        UNBLENDED));
        amounts.put(
                Amount.UPFRONT_SHARE,
                new Source(
                        "CASE %s WHEN 'RIFee' THEN %s WHEN 'SavingsPlanRecurringFee' THEN %s ELSE '' END"
                                .formatted(type, cell(header, RI_SHARE), cell(header, SP_SHARE)),
                        RI_SHARE));
        return amounts;
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
                        type(header),
                        cell(header, RESERVATION),
                        cell(header, UNUSED_UPFRONT),
                        cell(header, SAVINGS_PLAN),
                        cell(header, "savingsPlan/TotalCommitmentToDate"),
                        cell(header, UNBLENDED));
    }

    /** Whether a line is an upfront fee of a commitment, or gives one back. */
    private static String upfront(HeaderNames header) {
        return """
        (%1$s = 'SavingsPlanUpfrontFee' OR (%1$s = 'Fee' AND %2$s <> '')
          OR (%1$s = 'Refund' AND %3$s = 'ComputeSavingsPlans'
            AND starts_with(%4$s, 'Refund for one-time fee for Savings Plan ID')))\
        """
                .formatted(
                        type(header),
                        cell(header, "reservation/ReservationARN"),
                        cell(header, "lineItem/ProductCode"),
                        cell(header, "lineItem/LineItemDescription"));
    }

    private static Source plain(HeaderNames header, String column) {
        return new Source(cell(header, column), column);
    }

    private static Source only(HeaderNames header, String type, String column) {
        return new Source(
                header.has(column)
                        ? "CASE WHEN %s = '%s' THEN %s ELSE '' END"
                                .formatted(type(header), type, cell(header, column))
                        : LineSql.NOTHING,
                column);
    }

    private static String type(HeaderNames header) {
        return header.has("lineItem/LineItemType")
                ? cell(header, "lineItem/LineItemType")
                : "'Usage'";
    }

    private static String cell(HeaderNames header, String name) {
        OptionalInt position = header.position(name);
        return position.isPresent() ? at(position.getAsInt()) : LineSql.NOTHING;
    }

    private static String at(int position) {
        return "coalesce(c%d, '')".formatted(position);
    }
}
