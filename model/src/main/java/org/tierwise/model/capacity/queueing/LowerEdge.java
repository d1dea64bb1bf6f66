package org.tierwise.model.capacity.queueing;

import org.hipparchus.complex.Complex;

/**
 * Where a narrow distribution begins. The inversion sees frequencies up to 2M·π/t alone, so that it
 * blurs and rings on what is narrower than about an eighth of t. A narrow distribution is therefore
 * moved to the left first, by six standard deviations less than its mean; what is inverted is
 * e^{sL} Φ(s), the transform of T - L.
 */
final class LowerEdge {
    private static final double DEVIATIONS = 6;

    /** Most that E[exp(-a(T-L))] may be; more means that part of T lies below L. */
    private static final double NOTHING_BELOW = 0.01;

    private LowerEdge() {}

    /**
     * Variance of a time: right to a few digits where it is narrow, and somewhat low, but never
     * narrow, where it is wide. A shorter step would lose the digits of many calls.
     *
     * @param meanSeconds its mean, positive, s
     * @param transform its transform; ln Φ(s) = -s·mean + s²·variance/2 - … near 0
     * @return s²
     */
    static double variance(double meanSeconds, LaplaceTransform transform) {
        double step = 0.1;
        double log = Math.log(transform.at(new Complex(step / meanSeconds)).getReal());
        return Math.max(0, 2 * (log + step)) * meanSeconds * meanSeconds / (step * step);
    }

    /**
     * L.
     *
     * @param meanSeconds mean of T, s; 0 gives 0
     * @param variance variance of T, s²
     * @param transform transform of T
     * @return s; 0 where the distribution is wide, or where part of it lies far below the rest
     */
    static double seconds(double meanSeconds, double variance, LaplaceTransform transform) {
        double width = DEVIATIONS * Math.sqrt(variance);
        double edge = meanSeconds - width;
        if (!(edge > 0) || width == 0) {
            return 0;
        }
        Complex s = LaplaceInversion.PRECISE.node(0, width);
        return edge * s.getReal() + Math.log(transform.at(s).getReal()) < Math.log(NOTHING_BELOW)
                ? edge
                : 0;
    }

    /** Transform of T - L. */
    static LaplaceTransform moved(LaplaceTransform transform, double edge) {
        return edge == 0 ? transform : s -> transform.at(s).multiply(s.multiply(edge).exp());
    }
}
