package org.tierwise.data.bill.formats;

import org.tierwise.data.bill.ChargeKey;
import org.tierwise.data.bill.ChargeSums;
import org.tierwise.data.bill.Columns;
import org.tierwise.data.bill.HeaderNames;
import org.tierwise.data.bill.LineFormat;
import org.tierwise.data.bill.LineLayout;
import org.tierwise.data.bill.LineLayout.Amount;
import org.tierwise.data.bill.LineLayout.Source;
import org.tierwise.data.bill.LineLayout.Text;
import org.tierwise.data.bill.expression.TextExpression;
import org.tierwise.model.bill.CostBasis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What all Cost and Usage Reports have in common; names of columns in any spelling. */
sealed interface CostAndUsageReport extends LineFormat permits LegacyCur, Cur2 {
    String UNBLENDED = "lineItem/UnblendedCost";
    String TYPE = "lineItem/LineItemType";
    String CURRENCY = "lineItem/CurrencyCode";
    String NET = "lineItem/NetUnblendedCost";
    String LIST = "pricing/publicOnDemandCost";
    Map<Amount, String> AMOUNTS =
            Map.ofEntries(
                    Map.entry(Amount.QUANTITY, "lineItem/UsageAmount"),
                    Map.entry(Amount.UNBLENDED, UNBLENDED),
                    Map.entry(Amount.NET, NET),
                    Map.entry(Amount.LIST, LIST),
                    Map.entry(Amount.RESERVATION_EFFECTIVE, AmortisedRules.RESERVATION),
                    Map.entry(
                            Amount.RESERVATION_UNUSED_UPFRONT,
                            "reservation/UnusedAmortizedUpfrontFeeForBillingPeriod"),
                    Map.entry(
                            Amount.RESERVATION_UNUSED_RECURRING, "reservation/UnusedRecurringFee"),
                    Map.entry(
                            Amount.RESERVATION_UPFRONT_SHARE,
                            "reservation/AmortizedUpfrontFeeForBillingPeriod"),
                    Map.entry(Amount.PLAN_EFFECTIVE, "savingsPlan/SavingsPlanEffectiveCost"),
                    Map.entry(Amount.PLAN_COMMITMENT, "savingsPlan/TotalCommitmentToDate"),
                    Map.entry(Amount.PLAN_USED, "savingsPlan/UsedCommitment"),
                    Map.entry(
                            Amount.PLAN_UPFRONT_SHARE,
                            "savingsPlan/AmortizedUpfrontCommitmentForBillingPeriod"));

    /** Whether a header has what every report has. */
    static boolean isReport(HeaderNames header) {
        return header.has(UNBLENDED) && header.has("lineItem/UsageType");
    }

    /**
     * Where the lines keep what a bill needs.
     *
     * @param tag the tag that names the component
     */
    static LineLayout lines(Columns columns, TextExpression tag) {
        Map<Text, TextExpression> texts = new EnumMap<>(Text.class);
        texts.put(Text.PROVIDER, TextExpression.NOTHING);
        texts.put(Text.SERVICE, columns.text("lineItem/ProductCode"));
        texts.put(Text.ACCOUNT, columns.text("lineItem/UsageAccountId"));
        texts.put(Text.ENTITY, columns.text("bill/BillingEntity"));
        texts.put(Text.SELLER, columns.first("lineItem/LegalEntity", "bill/InvoicingEntity"));
        texts.put(Text.INVOICE, columns.text("bill/InvoiceId"));
        texts.put(Text.TYPE, type(columns));
        texts.put(Text.USAGE_TYPE, columns.text("lineItem/UsageType"));
        texts.put(Text.OPERATION, columns.text("lineItem/Operation"));
        texts.put(Text.REGION, columns.first("product/region", "product/regionCode"));
        texts.put(Text.INSTANCE_TYPE, columns.text("product/instanceType"));
        texts.put(Text.TERM, columns.text("pricing/term"));
        texts.put(Text.TAG, tag);
        texts.put(Text.UNIT, columns.text("pricing/unit"));
        texts.put(Text.CURRENCY, columns.text(CURRENCY));
        texts.put(Text.PERIOD, columns.day("bill/BillingPeriodStartDate"));
        texts.put(Text.DAY, columns.day("lineItem/UsageStartDate"));
        Map<Amount, Source> amounts = new EnumMap<>(Amount.class);
        AMOUNTS.forEach((amount, name) ->
                columns.amount(name).ifPresent(source -> amounts.put(amount, source)));
        return new LineLayout(
                texts,
                columns.text("lineItem/LineItemDescription"),
                amounts,
                AmortisedRules.upfront(columns),
                List.of());
    }

    /** Kind of charge; a report without that column holds usage only. */
    static TextExpression type(Columns columns) {
        return columns.has(TYPE) ? columns.text(TYPE) : new TextExpression.Constant("Usage");
    }

    @Override
    default List<String> notes(HeaderNames header) {
        List<String> notes = new ArrayList<>();
        if (!header.has(TYPE)) {
            notes.add("no lineItem/LineItemType; every line is read as Usage");
        }
        if (!header.has(CURRENCY)) {
            notes.add("no lineItem/CurrencyCode; amounts are read as USD");
        }
        return notes;
    }

    @Override
    default Optional<String> column(CostBasis basis) {
        return switch (basis) {
            case UNBLENDED -> Optional.empty();
            case AMORTISED -> Optional.of(AmortisedRules.RESERVATION);
            case NET -> Optional.of(NET);
            case LIST -> Optional.of(LIST);
        };
    }

    @Override
    default Optional<String> missing(CostBasis basis, HeaderNames header, Set<String> types) {
        Optional<String> needed =
                basis == CostBasis.AMORTISED ? AmortisedRules.needs(header, types) : column(basis);
        return needed.filter(column -> !header.has(column));
    }

    @Override
    default BigDecimal cost(CostBasis basis, ChargeKey key, ChargeSums sums) {
        return switch (basis) {
            case UNBLENDED -> sums.of(Amount.UNBLENDED);
            case AMORTISED -> AmortisedRules.amortised(key, sums);
            case NET -> sums.of(Amount.NET);
            case LIST ->
                    key.type().equals("SavingsPlanNegation")
                            ? BigDecimal.ZERO
                            : sums.of(Amount.LIST);
        };
    }

    @Override
    default Optional<BigDecimal> gap(ChargeKey key, ChargeSums sums) {
        return Optional.of(AmortisedRules.gap(key, sums));
    }
}
