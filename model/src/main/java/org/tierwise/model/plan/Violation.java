package org.tierwise.model.plan;

/**
 * A rule that a plan breaks.
 *
 * @param rule the rule
 * @param group node group that breaks it; empty where a page or the site as a whole does
 * @param where node group, or state of the system, in words
 * @param actual value reached
 * @param limit value allowed
 * @param unit unit of both
 */
public record Violation(
        Rule rule, String group, String where, double actual, double limit, String unit) {
    /** How far the value is beyond the limit, in the unit of both; infinite when saturated. */
    public double excess() {
        return rule == Rule.AVAILABILITY ? limit - actual : actual - limit;
    }

    /** The violation as a sentence; all digits where fewer would not show it. */
    public String inWords() {
        String bound = rule == Rule.AVAILABILITY ? "at least" : "at most";
        String allowed = number(limit);
        String actually = Double.isInfinite(actual) ? "without bound (saturated)" : number(actual);
        if (actually.equals(allowed)) {
            actually = withUnit(java.math.BigDecimal.valueOf(scaled(actual)).toPlainString());
        }
        return "%s: %s is %s, %s %s allowed"
                .formatted(where, rule.inWords(), actually, bound, allowed);
    }

    private String number(double value) {
        return withUnit(trim(scaled(value)));
    }

    private double scaled(double value) {
        return unit.equals("%") ? value * 100 : value;
    }

    private String withUnit(String number) {
        return number + " " + unit;
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
