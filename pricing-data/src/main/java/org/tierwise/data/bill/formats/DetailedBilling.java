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
import org.tierwise.data.bill.expression.Condition;
import org.tierwise.data.bill.expression.Condition.Any;
import org.tierwise.data.bill.expression.Condition.Contains;
import org.tierwise.data.bill.expression.Condition.StartsWith;
import org.tierwise.data.bill.expression.TextExpression;
import org.tierwise.data.bill.expression.TextExpression.Branch;
import org.tierwise.data.bill.expression.TextExpression.Choice;
import org.tierwise.data.bill.expression.TextExpression.Constant;
import org.tierwise.data.bill.expression.TextExpression.Translation;
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
    public LineLayout lines(Columns columns, Optional<String> tag) {
        Map<Text, TextExpression> texts = new EnumMap<>(Text.class);
        TextExpression description = columns.text("ItemDescription");
        texts.put(Text.PROVIDER, TextExpression.NOTHING);
        texts.put(Text.SERVICE, ServiceNames.code(columns.text("ProductName")));
        texts.put(Text.ACCOUNT, columns.first("LinkedAccountId", "PayerAccountId"));
        texts.put(Text.ENTITY, TextExpression.NOTHING);
        texts.put(Text.SELLER, TextExpression.NOTHING);
        texts.put(Text.INVOICE, columns.text("InvoiceID"));
        texts.put(Text.TYPE, type(columns.text("RecordType"), description));
        texts.put(Text.USAGE_TYPE, columns.text("UsageType"));
        texts.put(Text.OPERATION, columns.text("Operation"));
        texts.put(Text.REGION, TextExpression.NOTHING);
        texts.put(Text.INSTANCE_TYPE, TextExpression.NOTHING);
        texts.put(
                Text.TERM,
                new Translation(
                        columns.text("ReservedInstance"),
                        Map.of("Y", "Reserved", "N", "OnDemand"),
                        TextExpression.NOTHING));
        texts.put(Text.TAG, Tags.ofColumns(columns, tag));
        texts.put(Text.UNIT, TextExpression.NOTHING);
        texts.put(Text.CURRENCY, columns.text("CurrencyCode"));
        texts.put(Text.PERIOD, columns.day("UsageStartDate"));
        texts.put(Text.DAY, columns.day("UsageStartDate"));
        Map<Amount, Source> amounts = new EnumMap<>(Amount.class);
        columns.amount("UsageQuantity").ifPresent(s -> amounts.put(Amount.QUANTITY, s));
        columns.amount("UnBlendedCost")
                .or(() -> columns.amount("Cost"))
                .ifPresent(s -> amounts.put(Amount.UNBLENDED, s));
        return new LineLayout(texts, description, amounts, Condition.NEVER, List.of());
    }

    /** A row that states a total keeps its own name; what a charge is, only its text says. */
    private static TextExpression type(TextExpression record, TextExpression description) {
        Condition tax =
                new Any(
                        List.of(
                                new StartsWith(description, "Tax "),
                                new Contains(description, " Tax ")));
        Condition credit =
                new Any(
                        List.of(
                                new Contains(description, "Credit"),
                                new Contains(description, "credit")));
        return new Choice(
                List.of(
                        new Branch(record.is("LineItem").not(), record),
                        new Branch(tax, new Constant("Tax")),
                        new Branch(credit, new Constant("Credit"))),
                new Constant("Usage"));
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
