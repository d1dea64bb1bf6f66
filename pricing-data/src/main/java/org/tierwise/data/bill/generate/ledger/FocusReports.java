package org.tierwise.data.bill.generate.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * FOCUS exports. What a savings plan covers is billed nothing, so that there are no negations; a
 * recurring fee is bought in one row, and its unused part effective in another.
 */
final class FocusReports {
    private static final String TEXT = "csv.gz";

    private FocusReports() {}

    static void version10(LedgerTable ledger, Path folder) throws IOException {
        export(ledger, folder, FocusColumns.version10(), TEXT, UsageReports.GZIP);
    }

    static void version11(LedgerTable ledger, Path folder) throws IOException {
        export(ledger, folder, FocusColumns.version11(), TEXT, UsageReports.GZIP);
    }

    static void version12(LedgerTable ledger, Path folder) throws IOException {
        export(ledger, folder, FocusColumns.version12(), TEXT, UsageReports.GZIP);
    }

    static void parquet10(LedgerTable ledger, Path folder) throws IOException {
        parquet(ledger, folder, FocusColumns.version10());
    }

    static void parquet12(LedgerTable ledger, Path folder) throws IOException {
        parquet(ledger, folder, FocusColumns.version12());
    }

    private static void parquet(LedgerTable ledger, Path folder, SortedMap<String, String> columns)
            throws IOException {
        SortedMap<String, String> typed = new TreeMap<>(columns);
        typed.replaceAll((name, sql) ->
                name.matches(".*(Cost|Quantity|UnitPrice)")
                        ? "CAST(%s AS DOUBLE)".formatted(sql)
                        : name.matches(".*Period(Start|End)")
                                ? "CAST(%s AS TIMESTAMP)".formatted(sql)
                                : sql);
        export(ledger, folder, typed, "snappy.parquet", "FORMAT parquet, COMPRESSION snappy");
    }

    private static void export(
            LedgerTable ledger,
            Path folder,
            SortedMap<String, String> columns,
            String suffix,
            String format)
            throws IOException {
        String select =
                columns.entrySet().stream()
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
