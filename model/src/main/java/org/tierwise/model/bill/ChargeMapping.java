package org.tierwise.model.bill;

import java.util.List;
import java.util.Optional;

/**
 * Which component each charge pays for: what a person said of the group, then the rules of the
 * project, then the table of services. What nobody knows is unmapped, and always shown.
 *
 * @param project rules of the project, those made by hand in front
 * @param services what charges usually pay for
 */
public record ChargeMapping(ComponentMapping project, ServiceTable services) {
    /**
     * A component and why it pays.
     *
     * @param reason why, for people
     * @param usual whether only the table of services says so
     */
    public record Assignment(String component, String reason, boolean usual) {}

    /** What decides for a group; empty for tax, which nobody pays for, and for the unmapped. */
    public Optional<Assignment> of(UsageGroup group) {
        if (group.isTax()) {
            return Optional.empty();
        }
        return project.ruleFor(group)
                .map(rule -> new Assignment(rule.component(), rule.reason(), false))
                .or(() ->
                        services.rowFor(group)
                                .filter(row -> !row.component().isEmpty())
                                .map(row -> new Assignment(row.component(), row.reason(), true)));
    }

    /** The component of a group; empty for tax and for the unmapped. */
    public Optional<String> componentOf(UsageGroup group) {
        return of(group).map(Assignment::component);
    }

    /** Whether nothing is known of what a group pays for. */
    public boolean isUnmapped(UsageGroup group) {
        return !group.isTax() && of(group).isEmpty();
    }

    /** Rows of the table of services that decide for a group of a bill, in their order. */
    public List<ServiceRow> usualRows(Bill bill) {
        List<ServiceRow> deciding =
                bill.groups().stream()
                        .filter(g -> of(g).map(Assignment::usual).orElse(false))
                        .map(g -> services.rowFor(g).orElseThrow())
                        .distinct()
                        .toList();
        return services.rows().stream().filter(deciding::contains).toList();
    }
}
