package org.tierwise.data.pricesheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a column of a price sheet can mean. */
public enum SheetField {
    SKU("sku", "sku", "instance", "instancetype", "plan", "offer", "model", "name", "type"),
    FAMILY("family", "family", "series", "range"),
    VCPU("vcpu", "vcpu", "vcpus", "cpu", "cpus", "cores", "core"),
    RAM_GB("ramGb", "ram", "ramgb", "memory", "memorygb", "memorygib", "ramgib"),
    DISK_GB("diskGb", "disk", "diskgb", "storage", "storagegb", "ssd", "nvme", "ssdgb"),
    HOURLY("hourly", "hourly", "hour", "perhour", "hourlyrate", "priceperhour", "rate"),
    MONTHLY(
            "monthly",
            "monthly",
            "month",
            "permonth",
            "monthlyrate",
            "pricepermonth",
            "price",
            "listprice"),
    CORE_SCORE("coreScore", "corescore", "score"),
    NETWORK_MBPS("networkMbps", "network", "networkmbps", "port");

    private final String id;
    private final List<String> headers;

    SheetField(String id, String... headers) {
        this.id = id;
        this.headers = List.of(headers);
    }

    /** Name in mappings. */
    public String id() {
        return id;
    }

    /**
     * The field of a name, letter case ignored.
     *
     * @throws IllegalArgumentException when there is none; the message names those there are
     */
    static SheetField of(String name) {
        return Arrays.stream(values())
                .filter(f -> f.id.equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "no field is called %s; fields are %s"
                                        .formatted(
                                                name.strip(),
                                                Arrays.stream(values())
                                                        .map(SheetField::id)
                                                        .collect(Collectors.joining(", ")))));
    }

    /** The column that most likely holds this field: currency signs, units and blanks ignored. */
    Optional<String> guess(List<String> columns) {
        return headers.stream()
                .flatMap(h -> columns.stream().filter(c -> letters(c).equals(h)))
                .findFirst();
    }

    private static String letters(String column) {
        return column.toLowerCase(Locale.ROOT)
                .replaceAll("\\b(inr|usd|eur|in|of|the|a)\\b", "")
                .replaceAll("[^a-z]", "");
    }
}
