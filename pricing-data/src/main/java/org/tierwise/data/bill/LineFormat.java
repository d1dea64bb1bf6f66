package org.tierwise.data.bill;

import java.util.List;
import java.util.Optional;

/** A format of line items, one row each. */
public non-sealed interface LineFormat extends BillFormat {
    /**
     * Where the lines keep what a bill needs.
     *
     * @param tag tag whose value names the component; the first usual one where absent
     */
    LineLayout lines(Columns columns, Optional<String> tag);

    /** Whether rows of a type state totals of other rows instead of charges. */
    default boolean statesTotals(String type) {
        return false;
    }

    /** Types of rows that state the total of all charges, the best first. */
    default List<String> totals() {
        return List.of();
    }
}
