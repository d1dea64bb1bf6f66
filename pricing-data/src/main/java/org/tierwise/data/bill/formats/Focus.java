package org.tierwise.data.bill.formats;

import org.tierwise.data.bill.ChargeKey;
import org.tierwise.data.bill.ChargeSums;
import org.tierwise.data.bill.Columns;
import org.tierwise.data.bill.HeaderNames;
import org.tierwise.data.bill.LineFormat;
import org.tierwise.data.bill.LineSql;
import org.tierwise.data.bill.LineSql.Amount;
import org.tierwise.data.bill.LineSql.Source;
import org.tierwise.data.bill.LineSql.Text;
import org.tierwise.model.bill.CostBasis;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * FOCUS 1.0 to 1.2 (FinOps Open Cost and Usage Specification). Billed cost is taken for unblended,
 * effective cost for amortised cost.
 */
public final class Focus implements LineFormat {
    private static final List<String> NULLS = List.of("NULL", "null", "None", "\\N");
    private static final Map<Amount, String> AMOUNTS =
            Map.of(
                    Amount.UNBLENDED, "BilledCost",
                    Amount.AMORTISED, "EffectiveCost",
                    Amount.LIST, "ListCost");

    @Override
    public String id() {
        return "focus";
    }

    @Override
    public boolean recognises(HeaderNames header) {
        return header.has("BilledCost") && header.has("ChargeCategory");
    }

    @Override
    public LineSql lines(Columns columns, Optional<String> tag) {
        Map<Amount, Source> amounts = new EnumMap<>(Amount.class);
        AMOUNTS.forEach((amount, name) ->
                columns.amount(name).ifPresent(source -> amounts.put(amount, source)));
        columns.amount("ConsumedQuantity")
                .or(() -> columns.amount("PricingQuantity"))
                .ifPresent(source -> amounts.put(Amount.QUANTITY, source));
        return new LineSql(
                texts(columns, tag),
                columns.text("ChargeDescription"),
                amounts,
                "%s = 'Purchase' AND %s"
                        .formatted(columns.text("ChargeCategory"), committed(columns)),
                NULLS);
    }

    private static Map<Text, String> texts(Columns columns, Optional<String> tag) {
        Map<Text, String> texts = new EnumMap<>(Text.class);
        String publisher = columns.text("PublisherName");
        String description = columns.text("ChargeDescription");
        texts.put(Text.PROVIDER, columns.text("ProviderName"));
        texts.put(
                Text.SERVICE,
                "coalesce(nullif(nullif(%s, ''), 'NULL'), %s)"
                        .formatted(
                                columns.text("x_ServiceCode"),
                                ServiceNames.sql(columns.text("ServiceName"))));
        texts.put(Text.ACCOUNT, columns.text("SubAccountId"));
        texts.put(
                Text.ENTITY,
                "CASE WHEN %1$s = '' OR starts_with(%1$s, 'Amazon') OR starts_with(%1$s, 'AWS') OR %2$s <> 'AWS' THEN 'AWS' ELSE 'AWS Marketplace' END"
                        .formatted(publisher, columns.text("ProviderName")));
        texts.put(Text.SELLER, columns.text("InvoiceIssuerName"));
        texts.put(Text.INVOICE, columns.text("InvoiceId"));
        texts.put(Text.TYPE, type(columns));
        texts.put(
                Text.USAGE_TYPE,
                columns.has("x_UsageType")
                        ? columns.text("x_UsageType")
                        : columns.text("SkuMeter"));
        texts.put(Text.OPERATION, columns.text("x_Operation"));
        texts.put(Text.REGION, columns.text("RegionId"));
        texts.put(
                Text.INSTANCE_TYPE,
                "coalesce(nullif(regexp_extract(%s, '([a-z][a-z0-9-]*[0-9][a-z0-9-]*\\.(?:nano|micro|small|medium|large|[0-9]*xlarge|metal))', 1), ''), regexp_extract(%s, '\\b((?:db\\.|cache\\.)?[a-z][a-z0-9-]*[0-9][a-z0-9-]*\\.(?:nano|micro|small|medium|[0-9]*x?large|metal))\\b', 1))"
                        .formatted(
                                columns.has("SkuPriceDetails")
                                        ? "CAST(%s AS VARCHAR)"
                                                .formatted(columns.text("SkuPriceDetails"))
                                        : LineSql.NOTHING,
                                description));
        texts.put(
                Text.TERM,
                "CASE %s WHEN 'Standard' THEN 'OnDemand' WHEN 'Committed' THEN 'Reserved' WHEN 'Dynamic' THEN 'Spot' ELSE '' END"
                        .formatted(columns.text("PricingCategory")));
        texts.put(Text.TAG, Tags.ofMap(columns, "Tags", tag));
        texts.put(
                Text.UNIT,
                columns.has("ConsumedQuantity")
                        ? columns.text("ConsumedUnit")
                        : columns.text("PricingUnit"));
        texts.put(Text.CURRENCY, columns.text("BillingCurrency"));
        texts.put(Text.PERIOD, columns.day("BillingPeriodStart"));
        texts.put(Text.DAY, columns.day("ChargePeriodStart"));
        return texts;
    }

    /** The category in the words of the Cost and Usage Report. */
    private static String type(Columns columns) {
        return """
        CASE %1$s
          WHEN 'Usage' THEN CASE
            WHEN %2$s = 'Unused' THEN CASE WHEN %3$s = 'Spend' THEN 'SavingsPlanRecurringFee' ELSE 'RIFee' END
            WHEN %2$s = 'Used' THEN CASE WHEN %3$s = 'Spend' THEN 'SavingsPlanCoveredUsage' ELSE 'DiscountedUsage' END
            ELSE 'Usage' END
          WHEN 'Purchase' THEN 'Fee' ELSE %1$s END\
        """
                .formatted(
                        columns.text("ChargeCategory"),
                        columns.text("CommitmentDiscountStatus"),
                        columns.text("CommitmentDiscountCategory"));
    }

    private static String committed(Columns columns) {
        return "%s NOT IN ('', 'NULL', 'null', 'None', '\\N')"
                .formatted(columns.text("CommitmentDiscountId"));
    }

    @Override
    public Optional<String> missing(CostBasis basis, HeaderNames header, Set<String> types) {
        return column(basis).filter(column -> !header.has(column));
    }

    @Override
    public Optional<String> column(CostBasis basis) {
        return switch (basis) {
            case UNBLENDED -> Optional.empty();
            case AMORTISED -> Optional.of("EffectiveCost");
            case LIST -> Optional.of("ListCost");
            case NET -> Optional.of("of net cost: BilledCost has every discount in it already");
        };
    }

    /** List cost counts commitments where they are bought and where they are used. */
    @Override
    public BigDecimal cost(CostBasis basis, ChargeKey key, ChargeSums sums) {
        return switch (basis) {
            case UNBLENDED -> sums.of(Amount.UNBLENDED);
            case AMORTISED -> sums.of(Amount.AMORTISED);
            case LIST -> key.upfront() ? BigDecimal.ZERO : sums.of(Amount.LIST);
            case NET -> BigDecimal.ZERO;
        };
    }

    /** Without a commitment, a charge is worth what is billed for it. */
    @Override
    public Optional<BigDecimal> gap(ChargeKey key, ChargeSums sums) {
        boolean plain =
                !key.upfront()
                        && Set.of("Usage", "Tax", "Credit", "Adjustment").contains(key.type());
        return plain
                ? Optional.of(sums.of(Amount.AMORTISED).subtract(sums.of(Amount.UNBLENDED)))
                : Optional.empty();
    }

    @Override
    public List<String> notes(HeaderNames header) {
        return header.has("BillingCurrency")
                ? List.of()
                : List.of("no BillingCurrency; amounts are read as USD");
    }
}
