package org.tierwise.data.bill.formats;

import org.tierwise.data.bill.expression.TextExpression;
import org.tierwise.data.file.BundledTable;

import java.util.Map;
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

    /** The same of a text of a line. */
    static TextExpression code(TextExpression name) {
        return new TextExpression.Translation(name, CODES, name);
    }
}
