package org.tierwise.model.project;

import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.BillSpan;
import org.tierwise.model.bill.CapacityFact;
import org.tierwise.model.bill.CapacityFact.Machines;
import org.tierwise.model.bill.CapacityFact.SentGb;
import org.tierwise.model.bill.CapacityFact.StoredGb;
import org.tierwise.model.bill.CapacityFact.Volumes;
import org.tierwise.model.bill.ChargeMapping;
import org.tierwise.model.bill.InstanceType;
import org.tierwise.model.bill.UsageGroup;
import org.tierwise.model.catalogue.InstanceFacts;
import org.tierwise.model.demand.BoughtCapacity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads capacity out of a bill, by component. */
public final class BillCapacity {
    private final Map<String, List<CapacityFact>> byComponent = new TreeMap<>();
    private final List<CapacityFact> all = new ArrayList<>();
    private final Map<String, InstanceFacts> facts;

    /**
     * @param bill the bill
     * @param mapping which component each group belongs to, and what its quantity says
     * @param facts capacity by instance type, without {@code db.} and {@code cache.}
     */
    public BillCapacity(Bill bill, ChargeMapping mapping, Map<String, InstanceFacts> facts) {
        this.facts = Map.copyOf(facts);
        BillSpan span = bill.span();
        for (UsageGroup group : bill.groups()) {
            Optional<CapacityFact> fact = mapping.services().fact(group, span);
            fact.ifPresent(all::add);
            mapping.componentOf(group)
                    .ifPresent(component ->
                            byComponent
                                    .computeIfAbsent(component, c -> new ArrayList<>())
                                    .addAll(fact.stream().toList()));
        }
    }

    /** What was bought for a component. */
    public BoughtCapacity of(String component) {
        Map<String, BigDecimal> serving = new TreeMap<>();
        double storage = 0;
        double egress = 0;
        for (CapacityFact fact : byComponent.getOrDefault(component, List.of())) {
            switch (fact) {
                case Machines machines ->
                        machines.instanceType()
                                .ifPresent(type ->
                                        serving.merge(
                                                type.name(),
                                                machines.meanServing(),
                                                BigDecimal::add));
                case Volumes volumes -> storage += volumes.meanGb().doubleValue();
                case StoredGb stored -> storage += stored.meanGb().doubleValue();
                case SentGb sent -> egress += sent.gb().doubleValue();
                default -> {}
            }
        }
        List<BoughtCapacity.Instances> instances = new ArrayList<>();
        serving.forEach((type, mean) ->
                lookUp(type)
                        .ifPresent(f ->
                                instances.add(
                                        new BoughtCapacity.Instances(
                                                type,
                                                mean.doubleValue(),
                                                f.vcpu(),
                                                f.coreScore(),
                                                f.ramGib()))));
        return new BoughtCapacity(component, instances, storage, egress);
    }

    /** Instance types on the bill whose capacity is not known. */
    public List<String> unknownTypes() {
        return all.stream()
                .filter(Machines.class::isInstance)
                .map(Machines.class::cast)
                .flatMap(machines -> machines.instanceType().stream())
                .map(InstanceType::name)
                .filter(type -> lookUp(type).isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<InstanceFacts> lookUp(String type) {
        return Optional.ofNullable(facts.get(new InstanceType(type).machine()));
    }
}
