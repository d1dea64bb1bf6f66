package org.tierwise.model.bill;

import java.util.List;
import java.util.Optional;

/**
 * What the services of a provider are for, as far as anyone can say without knowing the customer.
 *
 * @param rows rows in their order; the first that fits decides
 * @param engines what operations say about software
 */
public record ServiceTable(List<ServiceRow> rows, List<Engine> engines) {
    /** A table that knows nothing. */
    public static final ServiceTable NONE = new ServiceTable(List.of(), List.of());

    public ServiceTable {
        rows = List.copyOf(rows);
        engines = List.copyOf(engines);
    }

    /** The row that decides for a group. */
    public Optional<ServiceRow> rowFor(UsageGroup group) {
        UsageType type = UsageType.parse(group.usageType());
        return rows.stream().filter(row -> row.matches(group, type)).findFirst();
    }

    /**
     * What a group says about capacity.
     *
     * @return empty for money without use (fees, negations, tax), for unknown services, and for
     *     means over an unknown span
     */
    public Optional<CapacityFact> fact(UsageGroup group, BillSpan span) {
        if (!group.lineItemType().isCapacity()) {
            return Optional.empty();
        }
        return rowFor(group)
                .flatMap(ServiceRow::fact)
                .flatMap(kind ->
                        kind.read(
                                new Measure(
                                        group,
                                        UsageType.parse(group.usageType()),
                                        span,
                                        engine(group))));
    }

    private String engine(UsageGroup group) {
        return engines.stream()
                .filter(engine -> engine.isOf(group))
                .map(Engine::name)
                .findFirst()
                .orElse("");
    }
}
