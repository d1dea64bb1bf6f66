package org.tierwise.model.plan;

import java.util.List;

/**
 * How a plan fares in futures that were drawn at random.
 *
 * @param futures number of futures; at least 1
 * @param survived number of them in which the plan keeps every rule
 * @param broken rules that it breaks, the one that breaks most often first
 */
public record Robustness(int futures, int survived, List<Broken> broken) {
    /** Quantile of the normal distribution for an interval that holds 95 % of the time. */
    private static final double Z = 1.959963984540054;

    /**
     * A rule and where it breaks.
     *
     * @param rule the rule
     * @param where node group, or state of the system
     * @param futures number of futures in which it breaks there
     */
    public record Broken(Rule rule, String where, int futures) {}

    /**
     * An interval of probabilities.
     *
     * @param low lower end, in [0, 1]
     * @param high upper end, in [0, 1]
     */
    public record Interval(double low, double high) {}

    public Robustness {
        if (futures < 1 || survived < 0 || survived > futures) {
            throw new IllegalArgumentException(
                    "%d of %d futures cannot be survived".formatted(survived, futures));
        }
        broken = List.copyOf(broken);
    }

    /** Share of the futures in which some rule breaks. */
    public double violationShare() {
        return (futures - survived) / (double) futures;
    }

    /**
     * 95 % confidence interval of the probability that some rule breaks (Wilson 1927, "Probable
     * inference, the law of succession, and statistical inference").
     */
    public Interval violationInterval() {
        double n = futures;
        double p = violationShare();
        double scale = 1 / (1 + Z * Z / n);
        double centre = (p + Z * Z / (2 * n)) * scale;
        double half = Z * scale * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        return new Interval(
                survived == futures ? 0 : centre - half, survived == 0 ? 1 : centre + half);
    }
}
