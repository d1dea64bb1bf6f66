package org.tierwise.data.bill.generate.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/**
 * Cost and Usage Reports 2.0 as Data Exports deliver them: an older and the newest execution of
 * each month, tags and product facts in maps.
 */
final class DataExports {
    private static final String OLDER = "2024-05-01T02:10:11.000Z-0a9e2f11";
    private static final String NEWEST = "2024-05-06T09:41:52.337Z-b7c1d4e0";

    private DataExports() {}

    static void csv(LedgerTable ledger, Path folder) throws IOException {
        String tags =
                json(
                        "user_component",
                        "resourceTags/user:Component",
                        "user_name",
                        "resourceTags/user:Name");
        String product = json("product_name", "product/ProductName", "region", "product/region");
        export(ledger, folder, tags, product, false, "csv.gz", UsageReports.GZIP);
    }

    static void parquet(LedgerTable ledger, Path folder) throws IOException {
        String tags =
                "map_from_entries(list_filter([{'key': 'user_component', 'value': %s}, {'key': 'user_name', 'value': %s}], lambda e: e.value IS NOT NULL))"
                        .formatted(
                                LedgerTable.column("resourceTags/user:Component"),
                                LedgerTable.column("resourceTags/user:Name"));
        String product =
                "MAP {'product_name': coalesce(%s, '')}"
                        .formatted(LedgerTable.column("product/ProductName"));
        export(
                ledger,
                folder,
                tags,
                product,
                true,
                "snappy.parquet",
                "FORMAT parquet, COMPRESSION snappy");
    }

    private static String json(String first, String a, String second, String b) {
        return "CAST(json_merge_patch('{}', json_object('%s', %s, '%s', %s)) AS VARCHAR)"
                .formatted(first, LedgerTable.column(a), second, LedgerTable.column(b));
    }

    private static void export(
            LedgerTable ledger,
            Path folder,
            String tags,
            String product,
            boolean typed,
            String suffix,
            String format)
            throws IOException {
        for (YearMonth month : ledger.months()) {
            String period = "BILLING_PERIOD=" + month;
            for (String execution : List.of(OLDER, NEWEST)) {
                Path place =
                        Files.createDirectories(
                                folder.resolve("data").resolve(period).resolve(execution));
                boolean older = execution.equals(OLDER);
                for (int copy : older ? List.of(0) : ledger.copies()) {
                    UsageReports.copy(
                            ledger,
                            "SELECT 'Shop' AS bill_payer_account_name, 'Team' AS line_item_usage_account_name, %s, %s AS product, %s AS resource_tags FROM ledger WHERE %s%s"
                                    .formatted(
                                            flat(copy, typed),
                                            product,
                                            tags,
                                            LedgerTable.in(month),
                                            older ? " AND rowid % 5 < 3" : ""),
                            place.resolve("ledger-%05d.%s".formatted(copy + 1, suffix)),
                            format);
                }
                manifest(
                        Files.createDirectories(
                                folder.resolve("metadata").resolve(period).resolve(execution)),
                        period + "/" + execution,
                        older ? 1 : ledger.copies().size(),
                        suffix);
            }
        }
    }

    /** Tags and the product's name are in maps only; the region bears its new name. */
    private static String flat(int copy, boolean typed) {
        List<String> names =
                LedgerColumns.ofReport().stream()
                        .filter(name -> !name.startsWith("resourceTags/"))
                        .filter(name -> !name.equals("product/ProductName"))
                        .toList();
        return UsageReports.snake(names, copy, typed)
                .replace("\"product_region\"", "\"product_region_code\"");
    }

    private static void manifest(Path place, String key, int parts, String suffix)
            throws IOException {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("exportArn", "arn:aws:bcm-data-exports:us-east-1:001122334455:export/ledger")
                .put("exportName", "ledger");
        for (int part = 1; part <= parts; part++) {
            json.withArray("dataFiles")
                    .add(
                            "s3://bills/exports/ledger/data/%s/ledger-%05d.%s"
                                    .formatted(key, part, suffix));
        }
        Files.writeString(place.resolve("ledger-Manifest.json"), json.toPrettyString() + "\n");
    }
}
