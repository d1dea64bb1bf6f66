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

/** The legacy Cost and Usage Report, in slash names or in the snake case of its Athena table. */
public final class LegacyCur implements BillFormat {
    static final String UNBLENDED = "lineItem/UnblendedCost";
    private static final String NET = "lineItem/NetUnblendedCost";
    private static final String LIST = "pricing/publicOnDemandCost";
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
            case AMORTISED -> Optional.of(AmortisedRules.RESERVATION);
            case NET -> Optional.of(NET);
            case LIST -> Optional.of(LIST);
        };
    }

    @Override
    public Optional<String> missing(CostBasis basis, HeaderNames header, Set<String> types) {
        Optional<String> needed =
                basis == CostBasis.AMORTISED ? AmortisedRules.needs(header, types) : column(basis);
        return needed.filter(column -> !header.has(column));
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
        amounts.putAll(AmortisedRules.amounts(header));
        return amounts;
    }

    private static Source plain(HeaderNames header, String column) {
        return new Source(cell(header, column), column);
    }

    /** Kind of charge; a report without that column holds usage only. */
    static String type(HeaderNames header) {
        return header.has("lineItem/LineItemType")
                ? cell(header, "lineItem/LineItemType")
                : "'Usage'";
    }

    /** A column by its name; nothing where the report lacks it. */
    static String cell(HeaderNames header, String name) {
        OptionalInt position = header.position(name);
        return position.isPresent() ? at(position.getAsInt()) : LineSql.NOTHING;
    }

    private static String at(int position) {
        return "coalesce(c%d, '')".formatted(position);
    }
}
