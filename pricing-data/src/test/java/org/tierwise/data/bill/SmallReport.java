package org.tierwise.data.bill;

import org.tierwise.model.bill.Bill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A legacy report of a few lines; each line names the cells that matter. */
final class SmallReport {
    private static final Map<String, String> USUAL =
            Map.of(
                    "bill/BillingPeriodStartDate", "2026-06-01T00:00:00Z",
                    "lineItem/LineItemType", "Usage",
                    "lineItem/UsageStartDate", "2026-06-01T00:00:00Z",
                    "lineItem/ProductCode", "AmazonEC2",
                    "lineItem/UsageType", "APS3-BoxUsage:m4.large",
                    "lineItem/UsageAmount", "1",
                    "lineItem/CurrencyCode", "USD",
                    "lineItem/UnblendedCost", "0");

    private SmallReport() {}

    /** The cells of a line, name after value: {@code line("lineItem/UnblendedCost", "2")}. */
    static Map<String, String> line(String... cells) {
        Map<String, String> line = new LinkedHashMap<>(USUAL);
        for (int i = 0; i < cells.length; i += 2) {
            line.put(cells[i], cells[i + 1]);
        }
        return line;
    }

    static Map<String, String> cost(String unblended) {
        return line("lineItem/UnblendedCost", unblended);
    }

    static String csv(List<Map<String, String>> lines) {
        TreeSet<String> columns = new TreeSet<>(USUAL.keySet());
        lines.forEach(line -> columns.addAll(line.keySet()));
        StringBuilder csv = new StringBuilder(String.join(",", columns)).append('\n');
        for (Map<String, String> line : lines) {
            csv.append(
                            String.join(
                                    ",",
                                    columns.stream().map(c -> line.getOrDefault(c, "")).toList()))
                    .append('\n');
        }
        return csv.toString();
    }

    static Path write(Path file, List<Map<String, String>> lines) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, csv(lines));
    }

    /** The bill of one report of these lines. */
    static Bill read(Path folder, List<Map<String, String>> lines) throws IOException {
        return read(write(folder.resolve("b.csv"), lines));
    }

    static Bill read(Path path) {
        return Bills.read(List.of(path), ReadOptions.DEFAULT);
    }

    static void manifest(Path folder, String assembly, String period, String... parts)
            throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("r-Manifest.json"),
                """
                {"assemblyId": "%s", "reportName": "r", "reportKeys": ["%s"],
                 "billingPeriod": {"start": "%sT000000.000Z", "end": "ignored"}}
                """
                        .formatted(assembly, String.join("\", \"", parts), period));
    }

    static void controls(Path folder, String unblended) throws IOException {
        Files.writeString(
                folder.resolve("r-ControlTotals.json"),
                "{\"currency\": \"USD\", \"unblended\": \"%s\"}".formatted(unblended));
    }
}
