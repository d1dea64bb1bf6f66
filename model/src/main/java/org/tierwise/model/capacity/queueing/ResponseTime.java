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
        double constant = constantSeconds();
        return seconds <= constant ? 1 : variableTail(seconds - constant);
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
        double constant = constantSeconds();
        double variable = mean - constant;
        if (variable <= 1e-12 * mean || variableTail(1e-9 * variable) <= 1 - share) {
            return constant;
        }
        double low = variable;
        double high = variable;
        while (variableTail(high) > 1 - share && high < variable * 1e9) {
            low = high;
            high *= 2;
        }
        while (variableTail(low) < 1 - share) {
            high = low;
            low /= 2;
        }
        double logTarget = Math.log(1 - share);
        return constant
                + Math.exp(
                        new BrentSolver(1e-12, 1e-12)
                                .solve(
                                        200,
                                        x ->
                                                Math.log(
                                                                Math.max(
                                                                        variableTail(Math.exp(x)),
                                                                        1e-300))
                                                        - logTarget,
                                        Math.log(low),
                                        Math.log(high)));
    }

    private double variableTail(double seconds) {
        return LaplaceInversion.PRECISE.tail(this::variableAt, seconds);
    }
}
