package org.tierwise.data.bill.expression;

/**
 * A column of a file.
 *
 * @param position from 0
 * @param name as the file writes it
 * @param type type as the database names it; every column of a CSV file is {@code VARCHAR}
 */
public record Column(int position, String name, String type) {
    /** Type of texts. */
    public static final String TEXT = "VARCHAR";

    /** Whether the column holds texts. */
    public boolean isText() {
        return type.equals(TEXT);
    }
}
