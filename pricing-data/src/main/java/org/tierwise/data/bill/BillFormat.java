package org.tierwise.data.bill;

import org.tierwise.model.bill.CostBasis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A kind of bill that can be read: how to recognise it, and what its charges are worth. */
public sealed interface BillFormat permits LineFormat, StatementFormat {
    /** Name in results, for example {@code legacy-cur}. */
    String id();

    /** Whether a header is of this format. */
    boolean recognises(HeaderNames header);

    /**
     * The column without which charges of these types have no cost on a basis, when it is missing.
     */
    Optional<String> missing(CostBasis basis, HeaderNames header, Set<String> types);

    /** The column that at least one file of a bill must have for a basis; empty for none. */
    Optional<String> column(CostBasis basis);

    /** What charges are worth on a basis whose columns are there. */
    BigDecimal cost(CostBasis basis, ChargeKey key, ChargeSums sums);

    /**
     * By how much two views of the same charges disagree. Over a whole bill that is zero.
     *
     * @return the gap; empty where the format has one view only
     */
    default Optional<BigDecimal> gap(ChargeKey key, ChargeSums sums) {
        return Optional.empty();
    }

    /** What a reader should know about a file with such a header. */
    default List<String> notes(HeaderNames header) {
        return List.of();
    }
}
