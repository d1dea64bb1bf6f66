package org.tierwise.model.capacity.queueing;

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
        double edge = edgeSeconds(certain);
        return seconds <= certain + edge ? 1 : tail(seconds - certain - edge, edge);
    }

    /** P(T &gt; certain + edge + t) of the part that varies. */
    private double tail(double seconds, double edge) {
        return LaplaceInversion.PRECISE.tail(LowerEdge.moved(this::variableAt, edge), seconds);
    }

    private double edgeSeconds(double certain) {
        double mean = meanSeconds() - certain;
        return mean <= 1e-12 * certain
                ? 0
                : LowerEdge.seconds(
                        mean, LowerEdge.variance(mean, this::variableAt), this::variableAt);
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
