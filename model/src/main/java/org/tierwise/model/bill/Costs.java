package org.tierwise.model.bill;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What charges cost on each basis, in the currency of whoever holds them.
 *
 * @param unblended unblended cost
 * @param amortised amortised cost; absent where the file lacks its columns
 * @param net cost after private discounts; absent where the file lacks its column
 * @param list cost at public on-demand prices; absent where the file lacks its column
 */
public record Costs(
        BigDecimal unblended,
        Optional<BigDecimal> amortised,
        Optional<BigDecimal> net,
        Optional<BigDecimal> list) {
    /** Costs of which the file gives no more than the unblended one. */
    public static Costs ofUnblended(BigDecimal amount) {
        return new Costs(amount, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Cost on a basis.
     *
     * @return the cost, or empty where the file lacks the columns for it
     */
    public Optional<BigDecimal> on(CostBasis basis) {
        return switch (basis) {
            case UNBLENDED -> Optional.of(unblended);
            case AMORTISED -> amortised;
            case NET -> net;
            case LIST -> list;
        };
    }

    /** Both together; a basis that one of them lacks is absent. */
    public Costs plus(Costs other) {
        return new Costs(
                unblended.add(other.unblended),
                sum(amortised, other.amortised),
                sum(net, other.net),
                sum(list, other.list));
    }

    private static Optional<BigDecimal> sum(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.flatMap(x -> b.map(x::add));
    }
}
