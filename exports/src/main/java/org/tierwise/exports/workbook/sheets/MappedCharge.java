package org.tierwise.exports.workbook.sheets;

import org.tierwise.model.bill.ChargeMapping;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.UsageGroup;
import org.tierwise.model.project.ProjectAnalysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Charges of one usage type that one component pays for, and what decided it.
 *
 * @param service product code
 * @param usageType usage type; may be empty
 * @param component component, or {@link BillRow#UNMAPPED}
 * @param decidedBy who decided: the project, the table of services, or nobody
 * @param reason why, for people
 * @param cost cost on the basis of the comparison, in the currency of the bill
 */
record MappedCharge(
        String service,
        String usageType,
        String component,
        String decidedBy,
        String reason,
        BigDecimal cost) {

    private record Key(String service, String usageType, String component, String reason) {}

    /** All charges before tax, by component and falling cost. */
    static List<MappedCharge> of(ProjectAnalysis analysis) {
        CostBasis basis = analysis.mapped().basis();
        Map<Key, MappedCharge> charges = new LinkedHashMap<>();
        for (UsageGroup group : analysis.bill().groups()) {
            if (!group.isTax()) {
                MappedCharge charge =
                        of(group, analysis.mapping(), group.cost(basis).orElseThrow());
                charges.merge(charge.key(), charge, MappedCharge::plus);
            }
        }
        List<MappedCharge> sorted = new ArrayList<>(charges.values());
        sorted.sort(
                Comparator.comparing(MappedCharge::component)
                        .thenComparing(Comparator.comparing(MappedCharge::cost).reversed())
                        .thenComparing(MappedCharge::service)
                        .thenComparing(MappedCharge::usageType));
        return sorted;
    }

    private static MappedCharge of(UsageGroup group, ChargeMapping mapping, BigDecimal cost) {
        Optional<ChargeMapping.Assignment> assigned = mapping.of(group);
        return new MappedCharge(
                group.service(),
                group.usageType(),
                assigned.map(ChargeMapping.Assignment::component).orElse(BillRow.UNMAPPED),
                assigned.map(a -> a.usual() ? "table of services" : "project").orElse("nobody"),
                assigned.map(ChargeMapping.Assignment::reason).orElse("no rule matches"),
                cost);
    }

    private Key key() {
        return new Key(service, usageType, component, reason);
    }

    private MappedCharge plus(MappedCharge other) {
        return new MappedCharge(
                service, usageType, component, decidedBy, reason, cost.add(other.cost));
    }
}
