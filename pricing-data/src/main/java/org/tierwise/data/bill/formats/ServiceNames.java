package org.tierwise.data.bill.formats;

import org.tierwise.data.store.BundledTable;
import org.tierwise.data.store.DuckDbSession;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Product codes of the names that invoices and Cost Explorer show; the table is {@code
 * service-names.csv}.
 */
final class ServiceNames {
    private static final Map<String, String> CODES =
            BundledTable.rows(ServiceNames.class, "service-names.csv").stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    row -> row.getField("name"), row -> row.getField("code")));

    private ServiceNames() {}

    /** Product code of a name; the name itself where it is not known. */
    static String code(String name) {
        return CODES.getOrDefault(name.strip(), name.strip());
    }

    /** The same in SQL, of a text expression. */
    static String sql(String name) {
        return new TreeMap<>(CODES)
                .entrySet().stream()
                        .map(e ->
                                "WHEN %s THEN %s"
                                        .formatted(
                                                DuckDbSession.text(e.getKey()),
                                                DuckDbSession.text(e.getValue())))
                        .collect(
                                Collectors.joining(
                                        " ", "CASE " + name + " ", " ELSE " + name + " END"));
    }
}
