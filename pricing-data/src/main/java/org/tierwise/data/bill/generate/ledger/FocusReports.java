package org.tierwise.data.bill.generate.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * FOCUS exports. What a savings plan covers is billed nothing, so that there are no negations; a
 * recurring fee is bought in one row, and its unused part effective in another.
 */
final class FocusReports {
    private FocusReports() {}

    static void version10(LedgerTable ledger, Path folder) throws IOException {
        export(ledger, folder, columns(false, false), "csv.gz", UsageReports.GZIP);
    }

    static void version11(LedgerTable ledger, Path folder) throws IOException {
        export(ledger, folder, columns(true, false), "csv.gz", UsageReports.GZIP);
    }

    static void version12(LedgerTable ledger, Path folder) throws IOException {
        export(ledger, folder, columns(true, true), "csv.gz", UsageReports.GZIP);
    }

    static void parquet(LedgerTable ledger, Path folder) throws IOException {
        Map<String, String> typed = new TreeMap<>(columns(true, true));
        typed.replaceAll((name, sql) ->
                name.endsWith("Cost") || name.endsWith("Quantity")
                        ? "CAST(%s AS DOUBLE)".formatted(sql)
                        : sql);
        export(ledger, folder, typed, "snappy.parquet", "FORMAT parquet, COMPRESSION snappy");
    }

    private static Map<String, String> columns(boolean version11, boolean version12) {
        Map<String, String> columns = new TreeMap<>();
        columns.put("BilledCost", "billed");
        columns.put("EffectiveCost", "effective");
        columns.put("ListCost", "listed");
        columns.put("ContractedCost", "listed");
        columns.put("BillingAccountId", LedgerTable.column("bill/PayerAccountId"));
        columns.put("BillingCurrency", LedgerTable.column("lineItem/CurrencyCode"));
        columns.put("BillingPeriodStart", time("bill/BillingPeriodStartDate"));
        columns.put("BillingPeriodEnd", time("bill/BillingPeriodEndDate"));
        columns.put("ChargePeriodStart", time("lineItem/UsageStartDate"));
        columns.put("ChargePeriodEnd", time("lineItem/UsageEndDate"));
        columns.put("ChargeCategory", "category");
        columns.put("ChargeClass", "NULL");
        columns.put("ChargeDescription", LedgerTable.column("lineItem/LineItemDescription"));
        columns.put("CommitmentDiscountId", "commitment");
        columns.put(
                "CommitmentDiscountCategory",
                "CASE WHEN commitment IS NULL THEN NULL WHEN contains(commitment, 'savingsplan')"
                        + " THEN 'Spend' ELSE 'Usage' END");
        columns.put("CommitmentDiscountStatus", "status");
        columns.put("ConsumedQuantity", "quantity");
        columns.put("ConsumedUnit", LedgerTable.column("pricing/unit"));
        columns.put("InvoiceIssuerName", LedgerTable.column("lineItem/LegalEntity"));
        columns.put("ProviderName", "'AWS'");
        columns.put(
                "PublisherName",
                "CASE WHEN %s = 'AWS Marketplace' THEN 'Third Party Inc.' ELSE 'Amazon Web Services, Inc.' END"
                        .formatted(LedgerTable.column("bill/BillingEntity")));
        columns.put(
                "PricingCategory",
                "CASE WHEN status IS NOT NULL THEN 'Committed' ELSE 'Standard' END");
        columns.put("RegionId", LedgerTable.column("product/region"));
        columns.put("ResourceId", LedgerTable.column("lineItem/ResourceId"));
        columns.put("ServiceName", LedgerTable.column("product/ProductName"));
        columns.put("SubAccountId", "account");
        columns.put(
                "Tags",
                "CAST(json_object('Component', coalesce(%s, ''), 'Name', coalesce(%s, '')) AS VARCHAR)"
                        .formatted(
                                LedgerTable.column("resourceTags/user:Component"),
                                LedgerTable.column("resourceTags/user:Name")));
        columns.put("x_ServiceCode", LedgerTable.column("lineItem/ProductCode"));
        columns.put("x_UsageType", LedgerTable.column("lineItem/UsageType"));
        columns.put("x_Operation", LedgerTable.column("lineItem/Operation"));
        if (version11) {
            columns.put("CommitmentDiscountQuantity", "NULL");
            columns.put("SkuMeter", LedgerTable.column("lineItem/UsageType"));
        }
        if (version12) {
            columns.put("InvoiceId", LedgerTable.column("bill/InvoiceId"));
            columns.put("PricingCurrency", LedgerTable.column("lineItem/CurrencyCode"));
        }
        return columns;
    }

    private static String time(String column) {
        return "replace(replace(%s, 'T', ' '), 'Z', '')".formatted(LedgerTable.column(column));
    }

    private static void export(
            LedgerTable ledger,
            Path folder,
            Map<String, String> columns,
            String suffix,
            String format)
            throws IOException {
        String select =
                new TreeMap<>(columns)
                        .entrySet().stream()
                                .map(e -> "%s AS \"%s\"".formatted(e.getValue(), e.getKey()))
                                .collect(Collectors.joining(", "));
        for (YearMonth month : ledger.months()) {
            Path place = Files.createDirectories(folder.resolve("billing_period=" + month));
            for (int copy : ledger.copies()) {
                UsageReports.copy(
                        ledger,
                        "SELECT %s FROM (%s) WHERE %s"
                                .formatted(
                                        select,
                                        charges(copy) + " UNION ALL " + unused(copy),
                                        LedgerTable.in(month)),
                        place.resolve("ledger-%05d.%s".formatted(copy + 1, suffix)),
                        format);
            }
        }
    }

    private static String charges(int copy) {
        String type = LedgerTable.column("lineItem/LineItemType");
        return """
        SELECT *, %1$s AS account,
          CASE WHEN %2$s = 'SavingsPlanCoveredUsage' THEN '0' ELSE %3$s END AS billed,
          CASE WHEN %2$s IN ('RIFee', 'SavingsPlanRecurringFee') THEN '0' ELSE %4$s END AS effective,
          CASE WHEN %2$s IN ('RIFee', 'SavingsPlanRecurringFee', 'SavingsPlanUpfrontFee')
            OR (%2$s = 'Fee' AND %6$s IS NOT NULL) THEN %3$s ELSE %5$s END AS listed,
          CASE WHEN %2$s IN ('RIFee', 'SavingsPlanRecurringFee', 'SavingsPlanUpfrontFee', 'Fee') THEN 'Purchase'
            WHEN %2$s IN ('Tax', 'Credit') THEN %2$s
            WHEN %2$s IN ('Refund', 'EdpDiscount') THEN 'Adjustment' ELSE 'Usage' END AS category,
          coalesce(%6$s, %7$s) AS commitment,
          CASE WHEN %2$s IN ('SavingsPlanCoveredUsage', 'DiscountedUsage') THEN 'Used' END AS status,
          CASE WHEN %2$s IN ('Usage', 'SavingsPlanCoveredUsage', 'DiscountedUsage') THEN %8$s END AS quantity
        FROM ledger WHERE %2$s <> 'SavingsPlanNegation'\
        """
                .formatted(
                        LedgerTable.column("lineItem/UsageAccountId", copy),
                        type,
                        LedgerTable.column(LedgerRow.COST),
                        LedgerTable.column("view/Amortised"),
                        LedgerTable.column("view/List"),
                        LedgerTable.column("reservation/ReservationARN"),
                        LedgerTable.column("savingsPlan/SavingsPlanARN"),
                        LedgerTable.column("lineItem/UsageAmount"));
    }

    private static String unused(int copy) {
        return """
        SELECT *, %s AS account, '0' AS billed, %s AS effective, '0' AS listed, 'Usage' AS category,
          coalesce(%s, %s) AS commitment, 'Unused' AS status, NULL AS quantity
        FROM ledger WHERE %s IN ('RIFee', 'SavingsPlanRecurringFee')\
        """
                .formatted(
                        LedgerTable.column("lineItem/UsageAccountId", copy),
                        LedgerTable.column("view/Amortised"),
                        LedgerTable.column("reservation/ReservationARN"),
                        LedgerTable.column("savingsPlan/SavingsPlanARN"),
                        LedgerTable.column("lineItem/LineItemType"));
    }
}
