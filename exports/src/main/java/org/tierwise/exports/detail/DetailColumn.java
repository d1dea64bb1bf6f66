package org.tierwise.exports.detail;

import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.UsageGroup;
import org.tierwise.model.project.ProjectAnalysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A column of the detail: its name, its width in characters, and its value for a line. */
public sealed interface DetailColumn {
    /** Name for people. */
    String name();

    /** Width in characters. */
    int width();

    /**
     * A column of texts, which may be hostile.
     *
     * @param value text of a line; may be empty
     */
    record Text(String name, int width, Function<UsageGroup, String> value)
            implements DetailColumn {}

    /**
     * A column of amounts.
     *
     * @param kind what they are
     * @param value amount of a line
     */
    record Number(String name, int width, Kind kind, Function<UsageGroup, BigDecimal> value)
            implements DetailColumn {
        /** What a number is. */
        public enum Kind {
            /** In the unit of the line. */
            QUANTITY,
            /** Line items of the file. */
            COUNT,
            /** On the basis of the invoice, in the currency of the bill. */
            UNBLENDED,
            /** On the basis of the comparison, in the currency of the bill. */
            COST
        }
    }

    /** Name of the component of a charge that no rule maps. */
    String UNMAPPED = "unmapped";

    /** The columns from the left, for a bill on the basis that the project compares on. */
    static List<DetailColumn> of(ProjectAnalysis analysis) {
        CostBasis basis = analysis.mapped().basis();
        String currency = analysis.mapped().tax().getCurrencyUnit().getCode();
        return List.of(
                new Text("Account", 18, UsageGroup::account),
                new Text("Service", 22, UsageGroup::service),
                new Text("Component", 16, line -> component(analysis, line)),
                new Text("Charge", 26, line -> line.lineItemType().reportName()),
                new Text("Usage type", 34, UsageGroup::usageType),
                new Text("Operation", 24, UsageGroup::operation),
                new Text("Region", 12, UsageGroup::region),
                new Text("Instance type", 16, UsageGroup::instanceType),
                new Text("Purchase", 12, UsageGroup::purchaseTerm),
                new Text("Tag", 16, UsageGroup::tag),
                new Text("Description", 62, UsageGroup::description),
                new Text("Unit", 10, UsageGroup::unit),
                new Number("Quantity", 16, Number.Kind.QUANTITY, UsageGroup::quantity),
                new Number(
                        "Line items",
                        12,
                        Number.Kind.COUNT,
                        line -> BigDecimal.valueOf(line.lines())),
                new Number(
                        "Unblended (%s)".formatted(currency),
                        18,
                        Number.Kind.UNBLENDED,
                        UsageGroup::unblended),
                new Number(
                        "%s (%s)".formatted(capital(basis), currency),
                        18,
                        Number.Kind.COST,
                        line -> line.cost(basis).orElseThrow()));
    }

    private static String component(ProjectAnalysis analysis, UsageGroup line) {
        return line.isTax() ? "" : analysis.mapping().componentOf(line).orElse(UNMAPPED);
    }

    private static String capital(CostBasis basis) {
        return basis.name().charAt(0) + basis.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
