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

    /** Transform of the response time. */
    public Complex at(Complex s) {
        Complex product = Complex.ONE;
        for (PageCalls call : calls) {
            product = product.multiply(call.at(s));
        }
        return product;
    }

    /** P(T &gt; t), t in s. */
    public double tail(double seconds) {
        return LaplaceInversion.tail(this::at, seconds);
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
        double low = mean / 1024;
        double high = mean;
        while (tail(high) > 1 - share && high < mean * 1e6) {
            high *= 2;
        }
        while (tail(low) < 1 - share && low > mean * 1e-9) {
            low /= 2;
        }
        double logTarget = Math.log(1 - share);
        return Math.exp(
                new BrentSolver(1e-9, 1e-9)
                        .solve(
                                200,
                                x -> Math.log(Math.max(tail(Math.exp(x)), 1e-300)) - logTarget,
                                Math.log(low),
                                Math.log(high)));
    }
}
