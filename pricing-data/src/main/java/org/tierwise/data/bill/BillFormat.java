package org.tierwise.data.bill;

import org.tierwise.model.bill.CostBasis;

import java.util.Optional;
import java.util.Set;

/**
 * A kind of bill that can be read: how to recognise it, and where its lines keep what is needed.
 */
public interface BillFormat {
    /** Name in results, for example {@code legacy-cur}. */
    String id();

    /** Whether a header is of this format. */
    boolean recognises(HeaderNames header);

    /**
     * Where the lines keep what a bill needs; a column that is missing reads as empty text.
     *
     * @param tag tag whose value names the component; the first usual one where absent
     */
    LineSql lines(HeaderNames header, Optional<String> tag);

    /**
     * The column without which lines of these types have no cost on a basis, when it is missing.
     */
    Optional<String> missing(CostBasis basis, HeaderNames header, Set<String> lineItemTypes);

    /** The column that at least one file of a bill must have for a basis; empty for none. */
    Optional<String> column(CostBasis basis);
}
