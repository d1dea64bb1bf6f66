package org.tierwise.model.project;

import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.ComponentMapping;
import org.tierwise.model.bill.UsageGroup;
import org.tierwise.model.catalogue.InstanceFacts;
import org.tierwise.model.demand.BoughtCapacity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads capacity out of a bill: hours of instances over hours of the period. */
public final class BillCapacity {
    private static final Pattern STORAGE = Pattern.compile("Storage|VolumeUsage|TimedStorage");
    private static final Pattern EGRESS = Pattern.compile("DataTransfer-Out-Bytes");

    private final Bill bill;
    private final ComponentMapping mapping;
    private final Map<String, InstanceFacts> facts;

    /**
     * @param bill the bill
     * @param mapping which component each group belongs to
     * @param facts capacity by instance type, without {@code db.} and {@code cache.}
     */
    public BillCapacity(Bill bill, ComponentMapping mapping, Map<String, InstanceFacts> facts) {
        this.bill = bill;
        this.mapping = mapping;
        this.facts = Map.copyOf(facts);
    }

    /** What was bought for a component. */
    public BoughtCapacity of(String component) {
        Map<String, BigDecimal> hours = new TreeMap<>();
        double storage = 0;
        double egress = 0;
        for (UsageGroup group : bill.groups()) {
            if (!group.lineItemType().isCapacity()
                    || !mapping.componentOf(group).equals(Optional.of(component))) {
                continue;
            }
            if (!group.instanceType().isEmpty() && isHours(group)) {
                hours.merge(group.instanceType(), group.quantity(), BigDecimal::add);
            } else if (STORAGE.matcher(group.usageType()).find()) {
                storage += group.quantity().doubleValue();
            } else if (EGRESS.matcher(group.usageType()).find()) {
                egress += group.quantity().doubleValue();
            }
        }
        List<BoughtCapacity.Instances> instances = new ArrayList<>();
        hours.forEach((type, sum) ->
                lookUp(type)
                        .ifPresent(f ->
                                instances.add(
                                        new BoughtCapacity.Instances(
                                                type,
                                                sum.doubleValue() / bill.hours(),
                                                f.vcpu(),
                                                f.coreScore(),
                                                f.ramGib()))));
        return new BoughtCapacity(component, instances, storage, egress);
    }

    /** Instance types on the bill whose capacity is not known. */
    public List<String> unknownTypes() {
        return bill.groups().stream()
                .filter(g -> g.lineItemType().isCapacity() && isHours(g))
                .map(UsageGroup::instanceType)
                .filter(type -> !type.isEmpty() && lookUp(type).isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isHours(UsageGroup group) {
        return group.usageType().contains("BoxUsage")
                || group.usageType().contains("Usage:")
                || group.unit().toLowerCase(java.util.Locale.ROOT).startsWith("h");
    }

    private Optional<InstanceFacts> lookUp(String type) {
        return Optional.ofNullable(facts.get(type.replaceFirst("^(db|cache)\\.", "")));
    }
}
