package org.tierwise.data.bill;

import org.tierwise.model.bill.CostBasis;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * A format of sums that AWS has made already, a few thousand cells at most. It has one cost only,
 * which is taken for the unblended one.
 */
public non-sealed interface StatementFormat extends BillFormat {
    /**
     * Reads a file.
     *
     * @throws ImportProblem when a cell cannot be read
     */
    Statement read(StatementFile file);

    @Override
    default Optional<String> missing(CostBasis basis, HeaderNames header, Set<String> types) {
        return column(basis);
    }

    @Override
    default Optional<String> column(CostBasis basis) {
        return basis == CostBasis.UNBLENDED
                ? Optional.empty()
                : Optional.of(
                        "of %s cost".formatted(basis.name().toLowerCase(java.util.Locale.ROOT)));
    }

    @Override
    default BigDecimal cost(CostBasis basis, ChargeKey key, ChargeSums sums) {
        return sums.of(LineLayout.Amount.UNBLENDED);
    }
}
