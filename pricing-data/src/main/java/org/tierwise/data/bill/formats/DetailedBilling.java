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
 * The Detailed Billing Report, which AWS made until 2016 and archives hold: one cost, no commitment
 * columns, and rows that state totals of others.
 */
public final class DetailedBilling implements LineFormat {
    private static final Set<String> CHARGES = Set.of("Usage", "Tax", "Credit", "Rounding");

    @Override
    public String id() {
        return "dbr";
    }

    @Override
    public boolean recognises(HeaderNames header) {
        return header.has("InvoiceID")
                && header.has("RecordType")
                && header.has("RateId")
                && (header.has("UnBlendedCost") || header.has("Cost"))
                && !header.has("CostBeforeTax");
    }

    @Override
    public LineSql lines(Columns columns, Optional<String> tag) {
        Map<Text, String> texts = new EnumMap<>(Text.class);
        String record = columns.text("RecordType");
        String description = columns.text("ItemDescription");
        texts.put(Text.PROVIDER, LineSql.NOTHING);
        texts.put(Text.SERVICE, ServiceNames.sql(columns.text("ProductName")));
        texts.put(Text.ACCOUNT, columns.first("LinkedAccountId", "PayerAccountId"));
        texts.put(Text.ENTITY, LineSql.NOTHING);
        texts.put(Text.SELLER, LineSql.NOTHING);
        texts.put(Text.INVOICE, columns.text("InvoiceID"));
        texts.put(
                Text.TYPE,
                """
                CASE WHEN %1$s <> 'LineItem' THEN %1$s
                  WHEN starts_with(%2$s, 'Tax ') OR contains(%2$s, ' Tax ') THEN 'Tax'
                  WHEN contains(%2$s, 'Credit') OR contains(%2$s, 'credit') THEN 'Credit'
                  ELSE 'Usage' END\
                """
                        .formatted(record, description));
        texts.put(Text.USAGE_TYPE, columns.text("UsageType"));
        texts.put(Text.OPERATION, columns.text("Operation"));
        texts.put(Text.REGION, LineSql.NOTHING);
        texts.put(Text.INSTANCE_TYPE, LineSql.NOTHING);
        texts.put(
                Text.TERM,
                "CASE %s WHEN 'Y' THEN 'Reserved' WHEN 'N' THEN 'OnDemand' ELSE '' END"
                        .formatted(columns.text("ReservedInstance")));
        texts.put(Text.TAG, Tags.ofColumns(columns, tag));
        texts.put(Text.UNIT, LineSql.NOTHING);
        texts.put(Text.CURRENCY, columns.text("CurrencyCode"));
        texts.put(Text.PERIOD, columns.day("UsageStartDate"));
        texts.put(Text.DAY, columns.day("UsageStartDate"));
        Map<Amount, Source> amounts = new EnumMap<>(Amount.class);
        columns.amount("UsageQuantity").ifPresent(s -> amounts.put(Amount.QUANTITY, s));
        columns.amount("UnBlendedCost")
                .or(() -> columns.amount("Cost"))
                .ifPresent(s -> amounts.put(Amount.UNBLENDED, s));
        return new LineSql(texts, description, amounts, "false", List.of());
    }

    @Override
    public boolean statesTotals(String type) {
        return !CHARGES.contains(type);
    }

    @Override
    public List<String> totals() {
        return List.of("StatementTotal", "InvoiceTotal");
    }

    @Override
    public List<String> notes(HeaderNames header) {
        return List.of(
                "a Detailed Billing Report does not name its currency; amounts are read as USD");
    }

    @Override
    public Optional<String> missing(CostBasis basis, HeaderNames header, Set<String> types) {
        return column(basis);
    }

    @Override
    public Optional<String> column(CostBasis basis) {
        return basis == CostBasis.UNBLENDED
                ? Optional.empty()
                : Optional.of("of any cost but the unblended one");
    }

    @Override
    public BigDecimal cost(CostBasis basis, ChargeKey key, ChargeSums sums) {
        return sums.of(Amount.UNBLENDED);
    }
}
