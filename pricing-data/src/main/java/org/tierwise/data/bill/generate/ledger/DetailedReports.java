package org.tierwise.data.bill.generate.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Detailed Billing Reports, a zip for each month. They do not name a currency, so that charges in
 * rupees are not in them.
 */
final class DetailedReports {
    private static final String NAME = "%s-aws-billing-detailed-line-items-%s.csv";
    private static final String INVOICE = "'77'";
    private static final String NOTHING = "NULL";

    private DetailedReports() {}

    /** One report of all accounts. */
    static void consolidated(LedgerTable ledger, Path folder) throws IOException {
        for (YearMonth month : ledger.months()) {
            List<String> parts = new ArrayList<>();
            for (int copy : ledger.copies()) {
                parts.add(items(copy, dollars(month), true));
            }
            for (int copy : ledger.copies()) {
                for (String account : accounts()) {
                    String sum = sum(dollars(month) + " AND " + is(account, 0), 1);
                    String linked = "'%012d'".formatted(Long.parseLong(account) + copy);
                    parts.add(total("AccountTotal", LedgerRows.PAYER, linked, month, sum, true));
                }
            }
            String sum = sum(dollars(month), ledger.copies().size());
            parts.add(total("Rounding", LedgerRows.PAYER, NOTHING, month, "'0'", true));
            parts.add(total("InvoiceTotal", LedgerRows.PAYER, NOTHING, month, sum, true));
            parts.add(total("StatementTotal", LedgerRows.PAYER, NOTHING, month, sum, true));
            write(ledger, parts, folder.resolve(NAME.formatted(LedgerRows.PAYER, month)));
        }
    }

    /** A report of each account, as for accounts that pay for themselves. */
    static void unconsolidated(LedgerTable ledger, Path folder) throws IOException {
        for (YearMonth month : ledger.months()) {
            for (int copy : ledger.copies()) {
                for (String account : accounts()) {
                    String rows = dollars(month) + " AND " + is(account, 0);
                    String own = "%012d".formatted(Long.parseLong(account) + copy);
                    List<String> parts =
                            List.of(
                                    items(copy, rows, false),
                                    total("InvoiceTotal", own, NOTHING, month, sum(rows, 1), false),
                                    total(
                                            "StatementTotal",
                                            own,
                                            NOTHING,
                                            month,
                                            sum(rows, 1),
                                            false));
                    write(ledger, parts, folder.resolve(NAME.formatted(own, month)));
                }
            }
        }
    }

    private static List<String> accounts() {
        List<String> accounts = new ArrayList<>(LedgerRows.ACCOUNTS);
        accounts.add(LedgerRows.PAYER);
        return accounts;
    }

    private static String dollars(YearMonth month) {
        return LedgerTable.in(month)
                + " AND %s = 'USD'".formatted(LedgerTable.column("lineItem/CurrencyCode"));
    }

    private static String is(String account, int copy) {
        return "%s = '%s'".formatted(LedgerTable.column("lineItem/UsageAccountId", copy), account);
    }

    private static String sum(String rows, int times) {
        return "(SELECT CAST(coalesce(sum(%s), 0) * %d AS VARCHAR) FROM ledger WHERE %s)"
                .formatted(LedgerTable.number(LedgerRow.COST), times, rows);
    }

    private static void write(LedgerTable ledger, List<String> parts, Path file)
            throws IOException {
        UsageReports.copy(ledger, String.join(" UNION ALL ", parts), file, UsageReports.CSV);
        try (OutputStream packed = Packing.ZIP.open(file)) {
            Files.copy(file, packed);
        }
        Files.delete(file);
    }

    private static String items(int copy, String rows, boolean consolidated) {
        String account = LedgerTable.column("lineItem/UsageAccountId", copy);
        String time = "replace(replace(%s, 'T', ' '), 'Z', '')";
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("InvoiceID", INVOICE);
        columns.put(
                "PayerAccountId",
                consolidated ? LedgerTable.column("bill/PayerAccountId", copy) : account);
        columns.put("LinkedAccountId", consolidated ? account : NOTHING);
        columns.put("RecordType", "'LineItem'");
        columns.put("RecordId", LedgerTable.column("identity/LineItemId", copy));
        columns.put("ProductName", LedgerTable.column("lineItem/ProductCode"));
        columns.put("RateId", "'1'");
        columns.put("SubscriptionId", "'2'");
        columns.put("PricingPlanId", "'3'");
        columns.put("UsageType", LedgerTable.column("lineItem/UsageType"));
        columns.put("Operation", LedgerTable.column("lineItem/Operation"));
        columns.put("AvailabilityZone", LedgerTable.column("lineItem/AvailabilityZone"));
        columns.put(
                "ReservedInstance",
                "CASE WHEN %s = 'Reserved' THEN 'Y' ELSE 'N' END"
                        .formatted(LedgerTable.column("pricing/term")));
        columns.put("ItemDescription", LedgerTable.column("lineItem/LineItemDescription"));
        columns.put(
                "UsageStartDate", time.formatted(LedgerTable.column("lineItem/UsageStartDate")));
        columns.put("UsageEndDate", time.formatted(LedgerTable.column("lineItem/UsageEndDate")));
        columns.put("UsageQuantity", LedgerTable.column("lineItem/UsageAmount"));
        String rate = LedgerTable.column("lineItem/UnblendedRate");
        String cost = LedgerTable.column(LedgerRow.COST);
        if (consolidated) {
            columns.put("BlendedRate", rate);
            columns.put("BlendedCost", cost);
            columns.put("UnBlendedRate", rate);
            columns.put("UnBlendedCost", cost);
        } else {
            columns.put("Rate", rate);
            columns.put("Cost", cost);
        }
        return "SELECT %s FROM ledger WHERE %s"
                .formatted(
                        columns.entrySet().stream()
                                .map(e -> "%s AS \"%s\"".formatted(e.getValue(), e.getKey()))
                                .collect(Collectors.joining(", ")),
                        rows);
    }

    private static String total(
            String record,
            String payer,
            String linked,
            YearMonth month,
            String sum,
            boolean consolidated) {
        String start = record.equals("Rounding") ? "'%s-01 00:00:00'".formatted(month) : NOTHING;
        String amounts = consolidated ? "NULL, %1$s, NULL, %1$s" : "NULL, %1$s";
        return "SELECT %s, '%s', %s, '%s', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '%s', %s, NULL, NULL, %s"
                .formatted(
                        INVOICE,
                        payer,
                        linked,
                        record,
                        record + " of " + month,
                        start,
                        amounts.formatted(sum));
    }
}
