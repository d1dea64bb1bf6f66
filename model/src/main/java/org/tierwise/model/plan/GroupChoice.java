package org.tierwise.model.plan;

import org.joda.money.BigMoney;
import org.tierwise.model.capacity.disk.DiskLayout;
import org.tierwise.model.catalogue.CommitmentTerm;
import org.tierwise.model.catalogue.ServerOffer;

import java.math.BigDecimal;

/**
 * What is ordered for a node group.
 *
 * @param server server of every node
 * @param nodes number of nodes
 * @param disks disk layout of every node
 * @param term commitment
 */
public record GroupChoice(ServerOffer server, int nodes, DiskLayout disks, CommitmentTerm term) {
    /** Price of one node a month with its disks, before commitment, tax excluded. */
    public BigMoney nodeMonthly() {
        return server.monthly().plus(disks.disk().monthly().multipliedBy(disks.count()));
    }

    /**
     * Price of the group a month: nodes × (server × (1 - discount) + disks × (1 - their discount)),
     * tax excluded, unrounded.
     */
    public BigMoney monthly() {
        BigMoney oneServer = server.monthly().multipliedBy(term.payable());
        BigMoney itsDisks =
                disks.disk()
                        .monthly()
                        .multipliedBy(disks.count())
                        .multipliedBy(BigDecimal.ONE.subtract(term.diskDiscount()));
        return oneServer.plus(itsDisks).multipliedBy(BigDecimal.valueOf(nodes));
    }

    /**
     * What is paid when the commitment starts, tax excluded: the upfront share of the committed
     * price of the whole term.
     */
    public BigMoney upfront() {
        BigMoney committed =
                term.disks()
                        ? monthly()
                        : server.monthly()
                                .multipliedBy(term.payable())
                                .multipliedBy(BigDecimal.valueOf(nodes));
        return term.upfrontOf(committed);
    }

    /** The choice in one line. */
    public String label() {
        return "%d x %s, %s%s"
                .formatted(
                        nodes,
                        server.sku(),
                        disks.label(),
                        term.months() == 0 ? "" : ", %d months".formatted(term.months()));
    }
}
