package org.tierwise.model.capacity.queueing;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.complex.Complex;

import java.util.List;

/**
 * Response time of a page: the sum over all its calls. Means add exactly (Baskett et al. 1975); the
 * distribution multiplies transforms, stations taken as independent of each other.
 *
 * @param calls all calls of a page
 */
public record ResponseTime(List<PageCalls> calls) {
    private static final double SHARP = 0.003;

    public ResponseTime {
        calls = List.copyOf(calls);
    }

    /** Mean, s. */
    public double meanSeconds() {
        return calls.stream().mapToDouble(PageCalls::meanSeconds).sum();
    }

    /** P(T &gt; t), t in s. */
    public double tail(double seconds) {
        double certain = constantSeconds();
        if (isSharp(certain)) {
            return normal(certain).survivalProbability(seconds - certain);
        }
        double edge = edgeSeconds(certain);
        return seconds <= certain + edge ? 1 : tail(seconds - certain - edge, edge);
    }

    /** P(T &gt; certain + edge + t); 1 so near the edge that the shift has more than all digits. */
    private double tail(double seconds, double edge) {
        double tail =
                LaplaceInversion.PRECISE.tail(LowerEdge.moved(this::variableAt, edge), seconds);
        return Double.isNaN(tail) ? 1 : tail;
    }

    private double edgeSeconds(double certain) {
        double mean = meanSeconds() - certain;
        return mean <= 1e-12 * certain
                ? 0
                : LowerEdge.seconds(mean, variance(certain), this::variableAt);
    }

    private double variance(double certain) {
        return LowerEdge.variance(meanSeconds() - certain, this::variableAt);
    }

    /** Whether what varies does so by less than 0.3 %, and is as good as normal. */
    private boolean isSharp(double certain) {
        double mean = meanSeconds() - certain;
        return mean > 1e-12 * certain && variance(certain) < SHARP * SHARP * mean * mean;
    }

    private NormalDistribution normal(double certain) {
        return NormalDistribution.of(
                meanSeconds() - certain, Math.max(1e-300, Math.sqrt(variance(certain))));
    }

    private double constantSeconds() {
        return calls.stream().mapToDouble(PageCalls::constantSeconds).sum();
    }

    private Complex variableAt(Complex s) {
        Complex product = Complex.ONE;
        for (PageCalls call : calls) {
            product = product.multiply(call.variableAt(s));
        }
        return product;
    }

    /**
     * Time that a share of pages stays below.
     *
     * @param share for example 0.95, in (0, 1)
     * @return s; 0 when the mean is 0
     */
    public double quantileSeconds(double share) {
        double mean = meanSeconds();
        if (mean == 0) {
            return 0;
        }
        double certain = constantSeconds();
        if (mean - certain <= 1e-12 * mean) {
            return certain;
        }
        if (isSharp(certain)) {
            return certain + normal(certain).inverseCumulativeProbability(share);
        }
        double edge = edgeSeconds(certain);
        double variable = mean - certain - edge;
        if (tail(1e-9 * variable, edge) <= 1 - share) {
            return certain;
        }
        double low = variable;
        double high = variable;
        while (tail(high, edge) > 1 - share && high < variable * 1e9) {
            low = high;
            high *= 2;
        }
        while (tail(low, edge) < 1 - share) {
            high = low;
            low /= 2;
        }
        double logTarget = Math.log(1 - share);
        return certain
                + edge
                + Math.exp(
                        new BrentSolver(1e-12, 1e-12)
                                .solve(
                                        200,
                                        x ->
                                                Math.log(Math.max(tail(Math.exp(x), edge), 1e-300))
                                                        - logTarget,
                                        Math.log(low),
                                        Math.log(high)));
    }
}
