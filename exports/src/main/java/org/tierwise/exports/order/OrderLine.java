package org.tierwise.exports.order;

import org.joda.money.BigMoney;
import org.tierwise.model.catalogue.DiskOffer;
import org.tierwise.model.catalogue.PriceSource;
import org.tierwise.model.catalogue.ServerOffer;
import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.ServiceCost;
import org.tierwise.model.topology.Environment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of what is ordered.
 *
 * @param group node group, or the service
 * @param component component that pays
 * @param environment production or staging
 * @param kind what is ordered
 * @param sku stock keeping unit
 * @param description size, for people
 * @param quantity units
 * @param unit unit of the quantity
 * @param unitPrice price of a unit a month before commitment, tax excluded; for services the mean
 *     price of a unit
 * @param months commitment, 0 = none
 * @param discount share taken off for the commitment
 * @param monthly price a month, tax excluded, unrounded
 * @param source where the price was read
 */
public record OrderLine(
        String group,
        String component,
        Environment environment,
        Kind kind,
        String sku,
        String description,
        BigDecimal quantity,
        String unit,
        BigMoney unitPrice,
        int months,
        BigDecimal discount,
        BigMoney monthly,
        PriceSource source) {
    /** What is ordered. */
    public enum Kind {
        SERVER,
        DEDICATED_SERVER,
        DISK,
        BLOCK_VOLUME,
        SERVICE;

        /** The kind in words. */
        public String inWords() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Everything that a plan orders: servers and disks of each group, then services. */
    public static List<OrderLine> of(PlanEvaluation plan) {
        List<OrderLine> lines = new ArrayList<>();
        for (GroupEvaluation group : plan.groups()) {
            lines.add(server(group));
            if (group.choice().disks().disk().monthly().isPositive()) {
                lines.add(disks(group));
            }
        }
        plan.services().forEach(service -> lines.add(service(service)));
        return lines;
    }

    private static OrderLine server(GroupEvaluation group) {
        ServerOffer server = group.choice().server();
        return ofGroup(
                group,
                server.dedicated() ? Kind.DEDICATED_SERVER : Kind.SERVER,
                server.sku(),
                "%d vCPU, %s GB".formatted(server.vcpu(), plain(server.ramGb())),
                group.choice().nodes(),
                "server",
                server.monthly(),
                server.source());
    }

    private static OrderLine disks(GroupEvaluation group) {
        DiskOffer disk = group.choice().disks().disk();
        boolean attached = group.choice().server().disks() instanceof ServerOffer.Disks.Attached;
        return ofGroup(
                group,
                attached ? Kind.BLOCK_VOLUME : Kind.DISK,
                disk.sku(),
                "%s, %s GB; each node: %s"
                        .formatted(
                                disk.diskClass().id(),
                                plain(disk.gb()),
                                group.choice().disks().label()),
                group.choice().nodes() * group.choice().disks().count(),
                attached ? "volume" : "disk",
                disk.monthly(),
                disk.source());
    }

    private static OrderLine ofGroup(
            GroupEvaluation group,
            Kind kind,
            String sku,
            String description,
            int quantity,
            String unit,
            BigMoney price,
            PriceSource source) {
        return new OrderLine(
                group.group().name(),
                group.group().componentNames(),
                group.group().environment(),
                kind,
                sku,
                description,
                BigDecimal.valueOf(quantity),
                unit,
                price,
                group.choice().term().months(),
                group.choice().term().discount(),
                price.multipliedBy(quantity).multipliedBy(group.choice().term().payable()),
                source);
    }

    private static OrderLine service(ServiceCost service) {
        BigDecimal quantity = service.volume().quantity();
        String name = service.volume().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        BigMoney each =
                quantity.signum() == 0
                        ? service.monthly()
                        : BigMoney.of(
                                service.monthly().getCurrencyUnit(),
                                service.monthly()
                                        .getAmount()
                                        .divide(quantity, MathContext.DECIMAL64));
        return new OrderLine(
                name,
                service.volume().component(),
                service.volume().environment(),
                Kind.SERVICE,
                service.offer().sku(),
                service.volume().source(),
                quantity,
                service.offer().unit(),
                each,
                0,
                BigDecimal.ZERO,
                service.monthly(),
                service.offer().source());
    }

    private static String plain(double value) {
        return plain(BigDecimal.valueOf(value));
    }

    /** A number with every digit and none that says nothing. */
    public static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
