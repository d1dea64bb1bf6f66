package org.tierwise.data.bill.generate.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import de.siegmar.fastcsv.writer.CsvWriter;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Downloads of Cost Explorer and the answer of its API. One currency has one download; tax is a
 * service of its own there.
 */
final class Downloads {
    private static final String TAX = "Tax";

    private Downloads() {}

    /** What is billed, with tax as a service where the download has services. */
    private record Cell(String currency, String day, String name, BigDecimal cost) {}

    static void byService(LedgerTable ledger, Path folder) throws IOException {
        wide(ledger, folder, "Service", "service", false);
    }

    static void turned(LedgerTable ledger, Path folder) throws IOException {
        wide(ledger, folder, "Service", "service", true);
    }

    static void byAccount(LedgerTable ledger, Path folder) throws IOException {
        wide(ledger, folder, "Linked account", "account", false);
    }

    private static String charges(LedgerTable ledger) {
        return ledger.copies().stream()
                .map(copy ->
                        "SELECT *, %s AS account, %s AS currency, left(%s, 10) AS day, CASE WHEN %s = 'Tax' THEN '%s' ELSE %s END AS service, %s AS cost, %s AS amount FROM ledger"
                                .formatted(
                                        LedgerTable.column("lineItem/UsageAccountId", copy),
                                        LedgerTable.column("lineItem/CurrencyCode"),
                                        LedgerTable.column("lineItem/UsageStartDate"),
                                        LedgerTable.column("lineItem/LineItemType"),
                                        TAX,
                                        LedgerTable.column("lineItem/ProductCode"),
                                        LedgerTable.number(LedgerRow.COST),
                                        LedgerTable.number("lineItem/UsageAmount")))
                .reduce((a, b) -> a + " UNION ALL " + b)
                .orElseThrow();
    }

    private static void wide(
            LedgerTable ledger, Path folder, String dimension, String column, boolean turned)
            throws IOException {
        List<Cell> cells =
                ledger
                        .session()
                        .rows(
                                "SELECT currency, day, %1$s, sum(cost) FROM (%2$s) GROUP BY ALL ORDER BY ALL"
                                        .formatted(column, charges(ledger)))
                        .stream()
                        .map(r -> new Cell(r.get(0), r.get(1), r.get(2), new BigDecimal(r.get(3))))
                        .toList();
        for (String currency : names(cells, Cell::currency)) {
            List<Cell> own = cells.stream().filter(c -> c.currency().equals(currency)).toList();
            Path file = folder.resolve("costs-%s.csv".formatted(currency));
            Function<Cell, String> row = turned ? Cell::name : Cell::day;
            Function<Cell, String> head = turned ? Cell::day : Cell::name;
            write(file, dimension, sign(currency), own, row, head);
        }
    }

    private static String sign(String currency) {
        return currency.equals("INR") ? "(₹)" : "($)";
    }

    private static TreeSet<String> names(List<Cell> cells, Function<Cell, String> of) {
        TreeSet<String> names = new TreeSet<>();
        cells.forEach(c -> names.add(of.apply(c)));
        return names;
    }

    private static void write(
            Path file,
            String dimension,
            String sign,
            List<Cell> cells,
            Function<Cell, String> row,
            Function<Cell, String> head)
            throws IOException {
        List<String> heads = List.copyOf(names(cells, head));
        Map<String, BigDecimal> costs = new TreeMap<>();
        cells.forEach(c -> {
            costs.merge(row.apply(c) + "|" + head.apply(c), c.cost(), BigDecimal::add);
            costs.merge("|" + head.apply(c), c.cost(), BigDecimal::add);
            costs.merge(row.apply(c) + "|", c.cost(), BigDecimal::add);
            costs.merge("|", c.cost(), BigDecimal::add);
        });
        List<String> rows = new ArrayList<>(names(cells, row));
        rows.addFirst("");
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            List<String> header = new ArrayList<>();
            header.add(dimension);
            heads.forEach(h -> header.add(h + sign));
            header.add("Total costs" + sign);
            csv.writeRecord(header);
            for (String name : rows) {
                List<String> record = new ArrayList<>();
                record.add(name.isEmpty() ? dimension + " total" : name);
                for (String h : heads) {
                    BigDecimal cost = costs.get(name + "|" + h);
                    record.add(cost == null ? "" : LedgerRow.plain(cost));
                }
                record.add(LedgerRow.plain(costs.getOrDefault(name + "|", BigDecimal.ZERO)));
                csv.writeRecord(record);
            }
        }
    }

    static void detail(LedgerTable ledger, Path folder) throws IOException {
        List<List<String>> rows =
                ledger.session()
                        .rows(
                                "SELECT currency, service, coalesce(%s, ''), min(%s), sum(amount), sum(cost) FROM (%s) GROUP BY ALL ORDER BY ALL"
                                        .formatted(
                                                LedgerTable.column("lineItem/UsageType"),
                                                LedgerTable.column("lineItem/LineItemDescription"),
                                                charges(ledger)));
        TreeSet<String> currencies = new TreeSet<>();
        rows.forEach(row -> currencies.add(row.getFirst()));
        for (String currency : currencies) {
            try (CsvWriter csv =
                    CsvWriter.builder()
                            .build(folder.resolve("detail-%s.csv".formatted(currency)))) {
                csv.writeRecord(
                        "Service",
                        "Region",
                        "Custom Usage Type",
                        "Description",
                        "Usage Quantity",
                        "Cost " + sign(currency));
                for (List<String> row : rows) {
                    if (row.getFirst().equals(currency)) {
                        csv.writeRecord(
                                row.get(1),
                                "",
                                row.get(2),
                                row.get(3),
                                grouped(row.get(4)),
                                grouped(row.get(5)));
                    }
                }
            }
        }
    }

    /** Thousands separators, as people see them. */
    private static String grouped(String number) {
        String plain = LedgerBills.plain(new BigDecimal(number));
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        return plain.substring(0, point).replaceAll("(\\d)(?=(\\d{3})+$)", "$1,")
                + plain.substring(point);
    }

    static void json(LedgerTable ledger, Path folder) throws IOException {
        List<List<String>> rows =
                ledger.session()
                        .rows(
                                "SELECT day, service, account, currency, sum(cost) FROM (%s) GROUP BY ALL ORDER BY ALL"
                                        .formatted(charges(ledger)));
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode json = mapper.createObjectNode();
        for (String key : List.of("SERVICE", "LINKED_ACCOUNT")) {
            json.withArray("GroupDefinitions").addObject().put("Type", "DIMENSION").put("Key", key);
        }
        Map<String, ArrayNode> days = new TreeMap<>();
        for (List<String> row : rows) {
            ArrayNode groups =
                    days.computeIfAbsent(
                            row.get(0),
                            day -> {
                                ObjectNode period = json.withArray("ResultsByTime").addObject();
                                period.putObject("TimePeriod").put("Start", day);
                                return period.putArray("Groups");
                            });
            ObjectNode group = groups.addObject();
            group.putArray("Keys").add(row.get(1)).add(row.get(2));
            group.putObject("Metrics")
                    .putObject("UnblendedCost")
                    .put("Amount", LedgerBills.plain(new BigDecimal(row.get(4))))
                    .put("Unit", row.get(3));
        }
        mapper.writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve("cost-and-usage.json").toFile(), json);
    }
}
