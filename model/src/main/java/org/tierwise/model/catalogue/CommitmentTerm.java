package org.tierwise.model.catalogue;

import org.joda.money.BigMoney;

import java.math.BigDecimal;
import java.util.List;

/**
 * A promise to keep servers for a time, for a lower price.
 *
 * @param months length; 0 = none
 * @param discount share taken off the price without commitment, in [0, 1)
 * @param upfront share of the price of the whole term that is paid when it starts, in [0, 1]; the
 *     rest is paid by the month
 * @param families server families that it is offered for; empty = every one
 * @param disks whether disks and volumes of the servers are discounted too
 * @param source where the discount was read
 */
public record CommitmentTerm(
        int months,
        BigDecimal discount,
        BigDecimal upfront,
        List<String> families,
        boolean disks,
        PriceSource source) {
    /**
     * @throws IllegalArgumentException when months are negative, the discount is outside [0, 1), or
     *     the upfront share is outside [0, 1]
     */
    public CommitmentTerm {
        families = List.copyOf(families);
        if (months < 0 || discount.signum() < 0 || discount.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException(
                    "a commitment needs months >= 0 and a discount in [0, 1)");
        }
        if (upfront.signum() < 0 || upfront.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "the upfront share of a commitment must be in [0, 1], but is " + upfront);
        }
    }

    /** Share of the price without commitment that is paid. */
    public BigDecimal payable() {
        return BigDecimal.ONE.subtract(discount);
    }

    /** Share taken off the price of disks and volumes. */
    public BigDecimal diskDiscount() {
        return disks ? discount : BigDecimal.ZERO;
    }

    /** Whether a server can be ordered for this term. */
    public boolean isOfferedFor(ServerOffer server) {
        return families.isEmpty() || families.contains(server.family());
    }

    /**
     * What is paid when the term starts.
     *
     * @param monthly price a month under this term
     */
    public BigMoney upfrontOf(BigMoney monthly) {
        return monthly.multipliedBy(upfront).multipliedBy(BigDecimal.valueOf(months));
    }

    /**
     * What is paid each month while the term lasts.
     *
     * @param monthly price a month under this term
     */
    public BigMoney instalmentOf(BigMoney monthly) {
        return monthly.multipliedBy(BigDecimal.ONE.subtract(upfront));
    }
}
