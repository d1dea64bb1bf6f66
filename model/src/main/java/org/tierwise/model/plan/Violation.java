package org.tierwise.model.plan;

/**
 * A rule that a plan breaks.
 *
 * @param rule the rule
 * @param where node group, or state of the system
 * @param actual value reached
 * @param limit value allowed
 * @param unit unit of both
 */
public record Violation(Rule rule, String where, double actual, double limit, String unit) {
    /** The violation as a sentence. */
    public String inWords() {
        String bound = rule == Rule.AVAILABILITY ? "at least" : "at most";
        String actually = Double.isInfinite(actual) ? "without bound (saturated)" : number(actual);
        return "%s: %s is %s, %s %s allowed"
                .formatted(where, rule.inWords(), actually, bound, number(limit));
    }

    private String number(double value) {
        return unit.equals("%")
                ? "%s %%".formatted(trim(value * 100))
                : "%s %s".formatted(trim(value), unit);
    }

    private static String trim(double value) {
        return value >= 100
                ? "%.0f".formatted(value)
                : java.math.BigDecimal.valueOf(value)
                        .round(new java.math.MathContext(5))
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
