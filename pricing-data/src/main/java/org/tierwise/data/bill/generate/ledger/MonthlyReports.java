package org.tierwise.data.bill.generate.ledger;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Monthly billing files, with the rows of totals that they have. */
final class MonthlyReports {
    private static final List<String> HEADER =
            List.of(
                    "InvoiceID,PayerAccountId,LinkedAccountId,RecordType,RecordID,BillingPeriodStartDate,BillingPeriodEndDate,InvoiceDate,PayerAccountName,LinkedAccountName,TaxationAddress,PayerPONumber,ProductCode,ProductName,SellerOfRecord,UsageType,Operation,RateId,ItemDescription,UsageStartDate,UsageEndDate,UsageQuantity,BlendedRate,CurrencyCode,CostBeforeTax,Credits,TaxAmount,TaxType,TotalCost"
                            .split(",", -1));
    private static final String NOTE =
            "Don't see your tags in the report? New tags are excluded by default - go to the"
                    + " billing console to update your cost allocation keys.";

    private MonthlyReports() {}

    static void monthly(LedgerTable ledger, Path folder) throws IOException {
        report(ledger, folder, "aws-billing-csv", false);
    }

    static void allocation(LedgerTable ledger, Path folder) throws IOException {
        report(ledger, folder, "aws-cost-allocation", true);
    }

    private static void report(LedgerTable ledger, Path folder, String name, boolean note)
            throws IOException {
        for (YearMonth month : ledger.months()) {
            Path file = folder.resolve("%s-%s-%s.csv".formatted(LedgerRows.PAYER, name, month));
            try (BufferedWriter out = Files.newBufferedWriter(file);
                    CsvWriter csv =
                            CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).build(out)) {
                if (note) {
                    csv.writeRecord(NOTE);
                }
                csv.writeRecord(HEADER);
                Map<String, BigDecimal[]> accounts = new TreeMap<>();
                for (List<String> row : rows(ledger, month)) {
                    BigDecimal[] amounts = {
                        new BigDecimal(row.get(6)),
                        new BigDecimal(row.get(7)),
                        new BigDecimal(row.get(8))
                    };
                    csv.writeRecord(line("LinkedLineItem", month, row, amounts));
                    accounts.merge(row.get(0) + "|" + row.get(1), amounts, MonthlyReports::plus);
                }
                Map<String, BigDecimal[]> currencies = new TreeMap<>();
                accounts.forEach((key, sums) -> {
                    csv.writeRecord(line("AccountTotal", month, total(key), sums));
                    currencies.merge(
                            key.substring(0, key.indexOf('|')), sums, MonthlyReports::plus);
                });
                for (String record : List.of("InvoiceTotal", "StatementTotal")) {
                    currencies.forEach((currency, sums) ->
                            csv.writeRecord(line(record, month, total(currency + "|"), sums)));
                }
            }
        }
    }

    private static List<String> total(String key) {
        int bar = key.indexOf('|');
        return List.of(key.substring(0, bar), key.substring(bar + 1), "", "", "", "");
    }

    private static BigDecimal[] plus(BigDecimal[] a, BigDecimal[] b) {
        return new BigDecimal[] {a[0].add(b[0]), a[1].add(b[1]), a[2].add(b[2])};
    }

    /** Currency, account, service, usage type, day, seller; cost, credits, tax; quantity. */
    private static List<List<String>> rows(LedgerTable ledger, YearMonth month) throws IOException {
        String charges =
                ledger.copies().stream()
                        .map(copy ->
                                "SELECT %s AS currency, %s AS account, %s AS service, coalesce(%s, '') AS usage, left(%s, 10) AS day, %s AS seller, %s AS type, %s AS cost, %s AS amount FROM ledger WHERE %s"
                                        .formatted(
                                                LedgerTable.column("lineItem/CurrencyCode"),
                                                LedgerTable.column("lineItem/UsageAccountId", copy),
                                                LedgerTable.column("lineItem/ProductCode"),
                                                LedgerTable.column("lineItem/UsageType"),
                                                LedgerTable.column("lineItem/UsageStartDate"),
                                                LedgerTable.column("lineItem/LegalEntity"),
                                                LedgerTable.column("lineItem/LineItemType"),
                                                LedgerTable.number(LedgerRow.COST),
                                                LedgerTable.number("lineItem/UsageAmount"),
                                                LedgerTable.in(month)))
                        .reduce((a, b) -> a + " UNION ALL " + b)
                        .orElseThrow();
        return ledger.session()
                .rows(
                        """
                        SELECT currency, account, service, usage, day, seller,
                          coalesce(sum(cost) FILTER (WHERE type NOT IN ('Credit', 'Tax')), 0),
                          coalesce(sum(cost) FILTER (WHERE type = 'Credit'), 0),
                          coalesce(sum(cost) FILTER (WHERE type = 'Tax'), 0),
                          sum(amount)
                        FROM (%s) GROUP BY ALL ORDER BY ALL\
                        """
                                .formatted(charges));
    }

    private static List<String> line(
            String record, YearMonth month, List<String> row, BigDecimal[] amounts) {
        Map<String, String> cells = new TreeMap<>();
        boolean item = row.size() > 6;
        String day = row.get(4).replace('-', '/');
        cells.put("InvoiceID", "Estimated");
        cells.put("PayerAccountId", LedgerRows.PAYER);
        cells.put("LinkedAccountId", row.get(1));
        cells.put("RecordType", record);
        cells.put("RecordID", item ? "1" : record + ":" + row.get(1));
        cells.put("BillingPeriodStartDate", slashes(month) + "/01 00:00:00");
        cells.put(
                "BillingPeriodEndDate",
                slashes(month) + "/%02d 23:59:59".formatted(month.lengthOfMonth()));
        cells.put("ProductCode", row.get(2));
        cells.put("SellerOfRecord", row.get(5));
        cells.put("UsageType", row.get(3));
        cells.put("UsageStartDate", item ? day + " 00:00:00" : "");
        cells.put("UsageEndDate", item ? day + " 23:59:59" : "");
        cells.put("UsageQuantity", item ? LedgerBills.plain(new BigDecimal(row.get(9))) : "");
        cells.put("CurrencyCode", row.get(0));
        cells.put("CostBeforeTax", LedgerBills.plain(amounts[0]));
        cells.put("Credits", LedgerBills.plain(amounts[1]));
        cells.put("TaxAmount", LedgerBills.plain(amounts[2]));
        cells.put("TaxType", amounts[2].signum() == 0 ? "None" : "IGST");
        cells.put("TotalCost", LedgerBills.plain(amounts[0].add(amounts[1]).add(amounts[2])));
        List<String> line = new ArrayList<>();
        HEADER.forEach(name -> line.add(cells.getOrDefault(name, "")));
        return line;
    }

    private static String slashes(YearMonth month) {
        return month.toString().replace('-', '/');
    }
}
