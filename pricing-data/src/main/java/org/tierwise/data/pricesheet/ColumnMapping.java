package org.tierwise.data.pricesheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which column of a price sheet means what. A value that begins with {@code =} is no column but
 * holds for every row: {@code diskGb==50} in text, {@code "diskGb": "=50"} in JSON.
 *
 * @param columns name of a column, or a constant, by field
 */
public record ColumnMapping(Map<SheetField, String> columns) {
    private static final String CONSTANT = "=";

    /**
     * @throws IllegalArgumentException when SKU or price is not mapped
     */
    public ColumnMapping {
        columns = Collections.unmodifiableMap(new EnumMap<>(columns));
        if (!columns.containsKey(SheetField.SKU)) {
            throw new IllegalArgumentException("the mapping has no sku");
        }
        if (columns.containsKey(SheetField.HOURLY) == columns.containsKey(SheetField.MONTHLY)) {
            throw new IllegalArgumentException("map exactly one of hourly and monthly");
        }
    }

    /**
     * A mapping from {@code FIELD=COLUMN,…}.
     *
     * @throws IllegalArgumentException when the text has another form
     */
    public static ColumnMapping parse(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : text.split(",")) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException(
                        "\"%s\": FIELD=COLUMN would be right, such as sku=Instance"
                                .formatted(pair.strip()));
            }
            pairs.put(pair.substring(0, equals), pair.substring(equals + 1).strip());
        }
        return of(pairs);
    }

    /**
     * A mapping from a JSON object of texts.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static ColumnMapping parseJson(String json) {
        try {
            JsonNode tree = new JsonMapper().readTree(json);
            Map<String, String> pairs = new LinkedHashMap<>();
            tree.properties()
                    .forEach(e -> {
                        if (!e.getValue().isTextual()) {
                            throw new IllegalArgumentException(
                                    "\"%s\": the name of a column would be right"
                                            .formatted(e.getKey()));
                        }
                        pairs.put(e.getKey(), e.getValue().asText());
                    });
            return of(pairs);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "line %d: no JSON object".formatted(e.getLocation().getLineNr()), e);
        }
    }

    /**
     * The mapping that the names of the columns suggest; absent where SKU or price is not found.
     */
    public static Optional<ColumnMapping> propose(PriceSheet sheet) {
        Map<SheetField, String> found = new EnumMap<>(SheetField.class);
        for (SheetField field : SheetField.values()) {
            field.guess(sheet.header()).ifPresent(column -> found.put(field, column));
        }
        if (found.containsKey(SheetField.MONTHLY)) {
            found.remove(SheetField.HOURLY);
        }
        return found.containsKey(SheetField.SKU)
                        && (found.containsKey(SheetField.HOURLY)
                                || found.containsKey(SheetField.MONTHLY))
                ? Optional.of(new ColumnMapping(found))
                : Optional.empty();
    }

    private static ColumnMapping of(Map<String, String> pairs) {
        Map<SheetField, String> columns = new EnumMap<>(SheetField.class);
        pairs.forEach((name, column) -> columns.put(SheetField.of(name), column));
        return new ColumnMapping(columns);
    }

    /** Whether a field has a column or a constant. */
    public boolean has(SheetField field) {
        return columns.containsKey(field);
    }

    /**
     * Text of a field in a row; blank where it is not mapped.
     *
     * @throws SheetProblem when the sheet lacks the column
     */
    String text(SheetField field, PriceSheet sheet, PriceSheet.Row row) {
        String column = columns.get(field);
        if (column == null) {
            return "";
        }
        return column.startsWith(CONSTANT)
                ? column.substring(CONSTANT.length()).strip()
                : row.cell(sheet.column(column));
    }

    /** The mapping as it is given on the command line. */
    public String inWords() {
        return columns.entrySet().stream()
                .map(e -> e.getKey().id() + "=" + e.getValue())
                .collect(Collectors.joining(","));
    }
}
