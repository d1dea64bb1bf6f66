package org.tierwise.solver.options;

import org.hipparchus.complex.Complex;
import org.tierwise.model.capacity.queueing.LaplaceInversion;
import org.tierwise.model.plan.CallLoad;
import org.tierwise.model.plan.GroupState;

/**
 * Transform of the time that a page spends in one group in one state, at the inversion nodes of a
 * few fixed times. Whether a plan keeps a percentile at such a time needs nothing else: the factors
 * of the groups are multiplied.
 */
public final class LatencyFactors {
    static final LaplaceInversion INVERSION = LaplaceInversion.FAST;
    static final int NODES = INVERSION.nodes();

    /** Factors of a group that a page does not wait for. */
    public static final LatencyFactors NONE = new LatencyFactors(0);

    final double[] re;
    final double[] im;

    private LatencyFactors(int length) {
        re = new double[length];
        im = new double[length];
    }

    /**
     * Factors of a group under load.
     *
     * @param state the load; not saturated
     * @param seconds the times, s
     */
    public static LatencyFactors of(GroupState state, double[] seconds) {
        if (state.calls().isEmpty()) {
            return NONE;
        }
        LatencyFactors factors = new LatencyFactors(seconds.length * NODES);
        for (int i = 0; i < factors.re.length; i++) {
            Complex s = INVERSION.node(i % NODES, seconds[i / NODES]);
            Complex product = Complex.ONE;
            for (CallLoad call : state.calls()) {
                product = product.multiply(call.page().at(s));
            }
            factors.re[i] = product.getReal();
            factors.im[i] = product.getImaginary();
        }
        return factors;
    }

    /** Factors of both groups together. */
    public LatencyFactors times(LatencyFactors other) {
        if (this == NONE || other == NONE) {
            return this == NONE ? other : this;
        }
        LatencyFactors product = new LatencyFactors(re.length);
        for (int i = 0; i < re.length; i++) {
            product.re[i] = re[i] * other.re[i] - im[i] * other.im[i];
            product.im[i] = re[i] * other.im[i] + im[i] * other.re[i];
        }
        return product;
    }

    /**
     * P(T &gt; t) for one of the times.
     *
     * @param time index of the time
     * @param seconds the time, s
     * @return a probability; 0 where a page waits for nothing
     */
    public double tail(int time, double seconds) {
        if (this == NONE) {
            return 0;
        }
        return INVERSION.tail(re, im, time * NODES, seconds);
    }
}
