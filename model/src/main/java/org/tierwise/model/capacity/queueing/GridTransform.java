package org.tierwise.model.capacity.queueing;

import org.hipparchus.complex.Complex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Calls of a page to one part of the system, with the values of their transform kept at the points
 * of the inversion for times on a fixed geometric grid. The same part is then multiplied into any
 * number of pages. Not safe for more than one thread.
 */
public final class GridTransform {
    /** Times of the grid from t to 10 t. */
    private static final int PER_DECADE = 16;

    static final LaplaceInversion INVERSION = LaplaceInversion.PRECISE;

    private final List<PageCalls> calls;
    private final double mean;
    private final double constant;
    private final double variance;
    private final Map<Integer, Values> known = new HashMap<>();

    /** Real and imaginary parts at the points for one time. */
    record Values(double[] re, double[] im) {}

    /**
     * @param calls calls to the part, at least one
     */
    public GridTransform(List<PageCalls> calls) {
        this.calls = List.copyOf(calls);
        mean = calls.stream().mapToDouble(PageCalls::meanSeconds).sum();
        constant = calls.stream().mapToDouble(PageCalls::constantSeconds).sum();
        variance = mean > constant ? LowerEdge.variance(mean - constant, this::variableAt) : 0;
    }

    /** Time of a point of the grid, s. */
    static double seconds(int point) {
        return Math.pow(10, (double) point / PER_DECADE);
    }

    /** The first point whose time is not below the given one. */
    static int pointFrom(double seconds) {
        return (int) Math.ceil(Math.log10(seconds) * PER_DECADE);
    }

    List<PageCalls> calls() {
        return calls;
    }

    double meanSeconds() {
        return mean;
    }

    double constantSeconds() {
        return constant;
    }

    /** Variance of the part that varies, s². */
    double variance() {
        return variance;
    }

    Complex variableAt(Complex s) {
        Complex product = Complex.ONE;
        for (PageCalls call : calls) {
            product = product.multiply(call.variableAt(s));
        }
        return product;
    }

    /** Transform of the part that varies, at the points for the time of the grid. */
    Values at(int point) {
        return known.computeIfAbsent(point, this::values);
    }

    private Values values(int point) {
        double seconds = seconds(point);
        double[] re = new double[INVERSION.nodes()];
        double[] im = new double[INVERSION.nodes()];
        for (int k = 0; k < re.length; k++) {
            Complex value = variableAt(INVERSION.node(k, seconds));
            re[k] = value.getReal();
            im[k] = value.getImaginary();
        }
        return new Values(re, im);
    }
}
