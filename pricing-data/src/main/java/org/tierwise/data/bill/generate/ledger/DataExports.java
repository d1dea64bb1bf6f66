package org.tierwise.data.bill.generate.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Cost and Usage Reports 2.0 as Data Exports deliver them: an older and the newest execution of
 * each month, tags and product facts in maps.
 */
final class DataExports {
    private static final String OLDER = "2024-05-01T02:10:11.000Z-0a9e2f11";
    private static final String NEWEST = "2024-05-06T09:41:52.337Z-b7c1d4e0";

    private static final String PAYER_NAME = "Shop";
    private static final String TEAM_NAME = "Team";

    /** Columns of maps: the name of each, its keys and the columns of the ledger that they show. */
    private static final SortedMap<String, SortedMap<String, String>> MAPS =
            new TreeMap<>(
                    Map.of(
                            "product",
                            new TreeMap<>(Map.of("product_name", "product/ProductName")),
                            "cost_category",
                            new TreeMap<>(Map.of("team", "costCategory/Team")),
                            "resource_tags",
                            new TreeMap<>(
                                    Map.of(
                                            "user_component",
                                            "resourceTags/user:Component",
                                            "user_name",
                                            "resourceTags/user:Name"))));

    private DataExports() {}

    static void csv(LedgerTable ledger, Path folder) throws IOException {
        TextReport.write(ledger, new Delivered(folder));
        manifests(ledger, folder, "csv.gz");
    }

    /** Folders of months, in them folders of executions. */
    private record Delivered(Path folder) implements TextReport.Layout {
        @Override
        public List<TextColumn> columns(YearMonth month) {
            List<TextColumn> columns = new ArrayList<>();
            columns.add(new TextColumn("bill_payer_account_name", row -> PAYER_NAME));
            columns.add(new TextColumn("line_item_usage_account_name", row -> TEAM_NAME));
            flat().forEach(name -> columns.add(TextColumn.of(snake(name), name)));
            MAPS.forEach((name, entries) ->
                    columns.add(new TextColumn(name, row -> json(row, entries))));
            return columns;
        }

        @Override
        public Path newest(YearMonth month, int copy) throws IOException {
            return file(month, NEWEST, copy);
        }

        @Override
        public Path older(YearMonth month) throws IOException {
            return file(month, OLDER, 0);
        }

        private Path file(YearMonth month, String execution, int copy) throws IOException {
            return Files.createDirectories(place(folder, month, execution))
                    .resolve("ledger-%05d.csv".formatted(copy + 1));
        }

        @Override
        public Packing packing() {
            return Packing.GZIP;
        }
    }

    /** The entries that have a value, as JSON. */
    private static String json(LedgerRow row, Map<String, String> entries) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        entries.forEach((key, column) -> {
            if (!row.get(column).isEmpty()) {
                json.put(key, row.get(column));
            }
        });
        return json.toString();
    }

    static void parquet(LedgerTable ledger, Path folder) throws IOException {
        String maps =
                MAPS.entrySet().stream()
                        .map(e -> "%s AS %s".formatted(map(e.getValue()), e.getKey()))
                        .collect(Collectors.joining(", "));
        for (YearMonth month : ledger.months()) {
            for (String execution : List.of(OLDER, NEWEST)) {
                Path place = Files.createDirectories(place(folder, month, execution));
                boolean older = execution.equals(OLDER);
                for (int copy : older ? List.of(0) : ledger.copies()) {
                    UsageReports.copy(
                            ledger,
                            "SELECT '%s' AS bill_payer_account_name, '%s' AS line_item_usage_account_name, %s, %s FROM ledger WHERE %s%s"
                                    .formatted(
                                            PAYER_NAME,
                                            TEAM_NAME,
                                            UsageReports.snake(flat(), copy, true)
                                                    .replace(
                                                            "\"product_region\"",
                                                            "\"product_region_code\""),
                                            maps,
                                            LedgerTable.in(month),
                                            older ? " AND rowid % 5 < 3" : ""),
                            place.resolve("ledger-%05d.snappy.parquet".formatted(copy + 1)),
                            "FORMAT parquet, COMPRESSION snappy");
                }
            }
        }
        manifests(ledger, folder, "snappy.parquet");
    }

    private static String map(Map<String, String> entries) {
        return entries.entrySet().stream()
                .map(e ->
                        "{'key': '%s', 'value': %s}"
                                .formatted(e.getKey(), LedgerTable.column(e.getValue())))
                .collect(
                        Collectors.joining(
                                ", ",
                                "map_from_entries(list_filter([",
                                "], lambda e: e.value IS NOT NULL))"));
    }

    /** Tags and the product's name are in maps only. */
    private static List<String> flat() {
        return LedgerColumns.ofReport().stream()
                .filter(name -> !name.startsWith("resourceTags/"))
                .filter(name -> !name.startsWith("costCategory/"))
                .filter(name -> !name.equals("product/ProductName"))
                .toList();
    }

    /** The region bears its new name. */
    private static String snake(String name) {
        return name.equals("product/region") ? "product_region_code" : UsageReports.snake(name);
    }

    private static Path place(Path folder, YearMonth month, String execution) {
        return folder.resolve("data").resolve("BILLING_PERIOD=" + month).resolve(execution);
    }

    private static void manifests(LedgerTable ledger, Path folder, String suffix)
            throws IOException {
        for (YearMonth month : ledger.months()) {
            String period = "BILLING_PERIOD=" + month;
            for (String execution : List.of(OLDER, NEWEST)) {
                manifest(
                        Files.createDirectories(
                                folder.resolve("metadata").resolve(period).resolve(execution)),
                        period + "/" + execution,
                        execution.equals(OLDER) ? 1 : ledger.copies().size(),
                        suffix);
            }
        }
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
