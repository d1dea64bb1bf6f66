package org.tierwise.model.project;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.ChargeMapping;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.UsageGroup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A bill spread over components, in its own currency.
 *
 * @param basis basis of the amounts
 * @param byComponent cost before tax by component
 * @param unmapped cost before tax of groups that no rule matches
 * @param unmappedGroups number of such groups
 * @param tax tax of the whole bill
 */
public record MappedCost(
        CostBasis basis,
        Map<String, BigMoney> byComponent,
        BigMoney unmapped,
        int unmappedGroups,
        BigMoney tax) {
    public MappedCost {
        byComponent = Map.copyOf(byComponent);
    }

    /**
     * Spreads the groups of a bill in its {@linkplain Bill#currency() own currency} over
     * components.
     *
     * @throws IllegalArgumentException when the bill is empty, or lacks the columns for the basis
     */
    public static MappedCost of(Bill bill, ChargeMapping mapping, CostBasis basis) {
        CurrencyUnit currency = bill.currency();
        BigMoney zero = BigMoney.zero(currency);
        Map<String, BigMoney> costs = new TreeMap<>();
        BigMoney unmapped = zero;
        int unmappedGroups = 0;
        BigMoney tax = zero;
        List<UsageGroup> compared =
                bill.groups().stream().filter(g -> g.currency().equals(currency)).toList();
        for (UsageGroup group : compared) {
            BigMoney cost = BigMoney.of(group.currency(), cost(group, basis));
            Optional<String> component = mapping.componentOf(group);
            if (group.isTax()) {
                tax = tax.plus(cost);
            } else if (component.isPresent()) {
                costs.merge(component.get(), cost, BigMoney::plus);
            } else {
                unmapped = unmapped.plus(cost);
                unmappedGroups++;
            }
        }
        return new MappedCost(basis, costs, unmapped, unmappedGroups, tax);
    }

    private static BigDecimal cost(UsageGroup group, CostBasis basis) {
        return group.cost(basis)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "the bill does not hold its %s cost"
                                        .formatted(
                                                basis.name().toLowerCase(java.util.Locale.ROOT))));
    }
}
