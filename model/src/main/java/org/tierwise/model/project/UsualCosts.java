package org.tierwise.model.project;

import org.joda.money.BigMoney;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.ChargeMapping;
import org.tierwise.model.bill.ChargeMapping.Assignment;
import org.tierwise.model.bill.MappingRule;
import org.tierwise.model.bill.UsageGroup;
import org.tierwise.model.demand.ComponentTemplate;

import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Charges that only the table of services maps, to components that the project never names. The
 * plan has nothing in their place, so that leaving them out would look like a saving.
 */
final class UsualCosts {
    private UsualCosts() {}

    /** A warning that names them with their unblended cost; empty where there are none. */
    static Optional<String> warning(Project project, Bill bill, ChargeMapping mapping) {
        Set<String> named = named(project);
        Map<String, BigMoney> costs = new TreeMap<>();
        for (UsageGroup group : bill.groups()) {
            mapping.of(group)
                    .filter(Assignment::usual)
                    .map(Assignment::component)
                    .filter(component -> !named.contains(component))
                    .ifPresent(component ->
                            costs.merge(
                                    component,
                                    BigMoney.of(group.currency(), group.unblended()),
                                    BigMoney::plus));
        }
        costs.values().removeIf(BigMoney::isZero);
        return costs.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "charges that the project does not name and the plan has nothing for: "
                                + costs.entrySet().stream()
                                        .map(UsualCosts::inWords)
                                        .collect(Collectors.joining(", ")));
    }

    private static String inWords(Map.Entry<String, BigMoney> cost) {
        return cost.getKey() + " " + cost.getValue().toMoney(RoundingMode.HALF_UP);
    }

    private static Set<String> named(Project project) {
        return Stream.of(
                        project.components().stream().map(ComponentTemplate::name).toList(),
                        project.services().stream().map(ServiceRule::component).toList(),
                        project.mapping().rules().stream().map(MappingRule::component).toList(),
                        project.kept())
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }
}
