package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.detail.DetailColumn;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.UsageGroup;
import org.tierwise.model.project.ProjectAnalysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Charges of one service that one component pays for, in the currency of the bill.
 *
 * @param service product code
 * @param component component, {@link #UNMAPPED}, or the empty string for tax
 * @param tax whether this is tax
 * @param lines line items
 * @param unblended unblended cost
 * @param cost cost on the basis of the comparison
 */
record BillRow(
        String service,
        String component,
        boolean tax,
        long lines,
        BigDecimal unblended,
        BigDecimal cost) {
    /** Name of the row of charges that no rule maps, as the comparison calls it. */
    static final String UNMAPPED = DetailColumn.UNMAPPED;

    static final String BEFORE_TAX = "before tax";
    static final String TAX = "tax";

    /** Rows before tax by falling cost, then tax. */
    static List<BillRow> of(ProjectAnalysis analysis) {
        CostBasis basis = analysis.mapped().basis();
        Map<List<String>, BillRow> rows = new TreeMap<>(Comparator.comparing(List::toString));
        for (UsageGroup group : analysis.bill().groups()) {
            String component =
                    group.isTax() ? "" : analysis.mapping().componentOf(group).orElse(UNMAPPED);
            BillRow row =
                    new BillRow(
                            group.service(),
                            component,
                            group.isTax(),
                            group.lines(),
                            group.unblended(),
                            group.cost(basis).orElseThrow());
            rows.merge(List.of(group.service(), component, row.charge()), row, BillRow::plus);
        }
        List<BillRow> sorted = new ArrayList<>(rows.values());
        sorted.sort(
                Comparator.comparing(BillRow::tax)
                        .thenComparing(Comparator.comparing(BillRow::cost).reversed()));
        return sorted;
    }

    /** Kind of charge in words. */
    String charge() {
        return tax ? TAX : BEFORE_TAX;
    }

    private BillRow plus(BillRow other) {
        return new BillRow(
                service,
                component,
                tax,
                lines + other.lines,
                unblended.add(other.unblended),
                cost.add(other.cost));
    }
}
