package org.tierwise.data.bill.expression;

/** A text of a line, worked out from the cells of its row. */
@FunctionalInterface
public interface RowText {
    /**
     * The text of a row.
     *
     * @param cells cells, each at the place that was asked for its column
     */
    String of(String[] cells);

    /** Whether something holds for a row. */
    @FunctionalInterface
    interface Test {
        /**
         * Whether it holds.
         *
         * @param cells cells, each at the place that was asked for its column
         */
        boolean of(String[] cells);
    }
}
