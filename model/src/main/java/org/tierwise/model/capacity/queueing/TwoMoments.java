package org.tierwise.model.capacity.queueing;

import org.hipparchus.complex.Complex;

/** Distributions that have a given mean and squared coefficient of variation. */
final class TwoMoments {
    private TwoMoments() {}

    /**
     * Constant for 0, gamma below 1, exponential at 1, two-phase hyperexponential with balanced
     * means above (Bolch et al., <i>Queueing Networks and Markov Chains</i>, ch. 1).
     *
     * @param meanSeconds mean, s; 0 gives the constant 0
     * @param scv variance over squared mean, not negative
     */
    static LaplaceTransform transform(double meanSeconds, double scv) {
        if (meanSeconds == 0) {
            return s -> Complex.ONE;
        }
        if (scv == 0) {
            return s -> s.multiply(-meanSeconds).exp();
        }
        if (scv < 1) {
            return s -> s.multiply(meanSeconds * scv).add(1).pow(-1 / scv);
        }
        double p = (1 + Math.sqrt((scv - 1) / (scv + 1))) / 2;
        double fast = 2 * p / meanSeconds;
        double slow = 2 * (1 - p) / meanSeconds;
        return s ->
                new Complex(p * fast)
                        .divide(s.add(fast))
                        .add(new Complex((1 - p) * slow).divide(s.add(slow)));
    }
}
