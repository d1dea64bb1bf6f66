package org.tierwise.model.capacity.queueing;

import org.hipparchus.complex.Complex;

import java.util.Arrays;
import java.util.List;

/**
 * Response time of a page: the sum over all its calls. Means add exactly (Baskett et al. 1975); the
 * distribution multiplies transforms, stations taken as independent of each other.
 *
 * @param calls all calls of a page
 */
public record ResponseTime(List<PageCalls> calls) {
    /** Share of the mean below which a difference of means is rounding. */
    private static final double ROUNDING = 1e-12;

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
        double variable = meanSeconds() - constant;
        if (seconds <= constant) {
            return 1;
        }
        return variable <= ROUNDING * constant
                ? 0
                : new TimeTail(this::variableAt, variable).tail(seconds - constant);
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
        return quantilesSeconds(share)[0];
    }

    /**
     * Times that shares of pages stay below; a larger share never has a shorter time.
     *
     * @param shares in ascending order, each in (0, 1)
     * @return s
     */
    public double[] quantilesSeconds(double... shares) {
        double constant = constantSeconds();
        double variable = meanSeconds() - constant;
        double[] quantiles = new double[shares.length];
        Arrays.fill(quantiles, constant);
        if (variable > ROUNDING * meanSeconds()) {
            TimeTail varying = new TimeTail(this::variableAt, variable);
            double longest = 0;
            for (int i = 0; i < shares.length; i++) {
                longest = Math.max(longest, varying.quantile(shares[i]));
                quantiles[i] += longest;
            }
        }
        return quantiles;
    }
}
