package org.tierwise.model.comparison;

import org.joda.money.BigMoney;

import java.util.List;

/**
 * What is compared as one: a component, or components that will share nodes; a month, tax excluded,
 * in the currency of the plan.
 *
 * @param components components, or the name of a row such as {@link #UNMAPPED}
 * @param asIs cost today
 * @param toBe cost of the plan
 * @param extra whether the plan offers something that the as-is does not have
 */
public record ComparisonLine(List<String> components, BigMoney asIs, BigMoney toBe, boolean extra) {
    /** Name of the row of charges of which nobody knows what they pay for. */
    public static final String UNMAPPED = "unmapped";

    public ComparisonLine {
        components = List.copyOf(components);
    }

    /** Name of the row. */
    public String component() {
        return String.join("+", components);
    }

    /** As-is minus to-be. */
    public BigMoney saving() {
        return asIs.minus(toBe);
    }
}
