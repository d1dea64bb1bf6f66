package org.tierwise.data.bill;

import org.tierwise.data.store.DuckDbSession;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The line items of one part of a legacy Cost and Usage Report as SQL. Columns are taken by their
 * position, since parts of one bill may differ; a column that is missing reads as empty text.
 */
final class LegacyCurSql {
    static final String UNBLENDED = "lineItem/UnblendedCost";
    static final String QUANTITY = "lineItem/UsageAmount";
    static final String LIST = "pricing/publicOnDemandCost";
    static final String TYPE = "lineItem/LineItemType";
    static final String CURRENCY = "lineItem/CurrencyCode";
    static final String RESERVATION = "reservation/EffectiveCost";
    static final String SAVINGS_PLAN = "savingsPlan/SavingsPlanEffectiveCost";

    private final HeaderNames header;
    private final OptionalInt tag;

    LegacyCurSql(HeaderNames header, OptionalInt tag) {
        this.header = header;
        this.tag = tag;
    }

    /**
     * Selects the canonical columns from a file.
     *
     * @param index number of the part
     * @param part the part
     * @param columns columns of the header as it stands in the file
     * @param gzip whether the file is compressed
     * @param padded whether rows are shorter than the header
     */
    String select(int index, Part part, int columns, boolean gzip, boolean padded) {
        List<String> types = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            types.add("'c%d': 'VARCHAR'".formatted(i));
        }
        return """
        SELECT %d AS part, %s AS service, %s AS type, %s AS usage_type, %s AS operation,
          CASE WHEN %s <> '' THEN %s ELSE %s END AS region, %s AS instance_type,
          CASE WHEN %s <> '' THEN %s ELSE CASE %s WHEN 'DiscountedUsage' THEN 'Reserved' ELSE '' END END AS term,
          %s AS tag, %s AS unit, %s AS currency, %s AS description, left(%s, 7) AS period,
          left(%s, 7) AS usage_period,
          %s AS quantity, %s AS unblended, %s AS amortised, %s AS amortised_too, %s AS amortised_less,
          CASE WHEN %s = 'SavingsPlanNegation' THEN '0' ELSE %s END AS list
        FROM read_csv(%s, auto_detect = false, header = true, columns = {%s}, delim = ',',
          quote = '"', escape = '"', compression = '%s', null_padding = %s, parallel = %s,
          max_line_size = 16777216, ignore_errors = false)
        """
                .formatted(
                        index,
                        cell("lineItem/ProductCode"),
                        type(),
                        cell("lineItem/UsageType"),
                        cell("lineItem/Operation"),
                        cell("product/region"),
                        cell("product/region"),
                        cell("product/regionCode"),
                        cell("product/instanceType"),
                        cell("pricing/term"),
                        cell("pricing/term"),
                        type(),
                        tag.isPresent() ? at(tag.getAsInt()) : "''",
                        cell("pricing/unit"),
                        header.has(CURRENCY) ? cell(CURRENCY) : "'USD'",
                        cell("lineItem/LineItemDescription"),
                        cell("bill/BillingPeriodStartDate"),
                        cell("lineItem/UsageStartDate"),
                        cell(QUANTITY),
                        cell(UNBLENDED),
                        amortised(),
                        "CASE %s WHEN 'RIFee' THEN %s ELSE '' END"
                                .formatted(type(), cell("reservation/UnusedRecurringFee")),
                        "CASE %s WHEN 'SavingsPlanRecurringFee' THEN %s ELSE '' END"
                                .formatted(type(), cell("savingsPlan/UsedCommitment")),
                        type(),
                        cell(LIST),
                        DuckDbSession.text(part.file().toString()),
                        String.join(", ", types),
                        gzip ? "gzip" : "none",
                        padded,
                        !padded);
    }

    /** What a line is worth amortised, by its type; AWS Cloud Intelligence Dashboards' rules. */
    private String amortised() {
        return """
        CASE %1$s
          WHEN 'DiscountedUsage' THEN %2$s
          WHEN 'RIFee' THEN %3$s
          WHEN 'SavingsPlanCoveredUsage' THEN %4$s
          WHEN 'SavingsPlanNegation' THEN '0'
          WHEN 'SavingsPlanRecurringFee' THEN %5$s
          WHEN 'SavingsPlanUpfrontFee' THEN '0'
          WHEN 'Fee' THEN CASE WHEN %6$s <> '' THEN '0' ELSE %7$s END
          WHEN 'Refund' THEN CASE WHEN %8$s = 'ComputeSavingsPlans'
            AND starts_with(%9$s, 'Refund for one-time fee for Savings Plan ID') THEN '0' ELSE %7$s END
          ELSE %7$s END\
        """
                .formatted(
                        type(),
                        cell(RESERVATION),
                        cell("reservation/UnusedAmortizedUpfrontFeeForBillingPeriod"),
                        cell(SAVINGS_PLAN),
                        cell("savingsPlan/TotalCommitmentToDate"),
                        cell("reservation/ReservationARN"),
                        cell(UNBLENDED),
                        cell("lineItem/ProductCode"),
                        cell("lineItem/LineItemDescription"));
    }

    private String type() {
        return header.has(TYPE) ? cell(TYPE) : "'Usage'";
    }

    private String cell(String name) {
        OptionalInt position = header.position(name);
        return position.isPresent() ? at(position.getAsInt()) : "''";
    }

    private static String at(int position) {
        return "coalesce(c%d, '')".formatted(position);
    }
}
