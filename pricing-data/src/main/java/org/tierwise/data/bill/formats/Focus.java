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
    static final List<String> NULLS = List.of("NULL", "null", "None", "\\N");
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
    public LineLayout lines(Columns columns, Optional<String> tag) {
        Map<Amount, Source> amounts = new EnumMap<>(Amount.class);
        AMOUNTS.forEach((amount, name) ->
                columns.amount(name).ifPresent(source -> amounts.put(amount, source)));
        columns.amount("ConsumedQuantity")
                .or(() -> columns.amount("PricingQuantity"))
                .ifPresent(source -> amounts.put(Amount.QUANTITY, source));
        return new LineLayout(
                texts(columns, tag),
                columns.text("ChargeDescription"),
                amounts,
                FocusTexts.upfront(columns),
                NULLS);
    }

    private static Map<Text, TextExpression> texts(Columns columns, Optional<String> tag) {
        Map<Text, TextExpression> texts = new EnumMap<>(Text.class);
        texts.put(Text.PROVIDER, columns.text("ProviderName"));
        texts.put(Text.SERVICE, FocusTexts.service(columns));
        texts.put(Text.ACCOUNT, columns.text("SubAccountId"));
        texts.put(Text.ENTITY, FocusTexts.entity(columns));
        texts.put(Text.SELLER, columns.text("InvoiceIssuerName"));
        texts.put(Text.INVOICE, columns.text("InvoiceId"));
        texts.put(Text.TYPE, FocusTexts.type(columns));
        texts.put(
                Text.USAGE_TYPE,
                columns.text(columns.has("x_UsageType") ? "x_UsageType" : "SkuMeter"));
        texts.put(Text.OPERATION, columns.text("x_Operation"));
        texts.put(Text.REGION, columns.text("RegionId"));
        texts.put(Text.INSTANCE_TYPE, FocusTexts.instanceType(columns));
        texts.put(Text.TERM, FocusTexts.term(columns));
        texts.put(Text.TAG, Tags.ofMap(columns, "Tags", tag));
        texts.put(
                Text.UNIT,
                columns.text(columns.has("ConsumedQuantity") ? "ConsumedUnit" : "PricingUnit"));
        texts.put(Text.CURRENCY, columns.text("BillingCurrency"));
        texts.put(Text.PERIOD, columns.day("BillingPeriodStart"));
        texts.put(Text.DAY, columns.day("ChargePeriodStart"));
        return texts;
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
