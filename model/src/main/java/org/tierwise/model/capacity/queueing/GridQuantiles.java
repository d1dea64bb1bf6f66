package org.tierwise.model.capacity.queueing;

import org.hipparchus.analysis.polynomials.PolynomialFunctionLagrangeForm;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.complex.Complex;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Quantiles of the time of a page, within 0.1 % of those of {@link ResponseTime}: the tail is
 * inverted at times of a fixed grid only, where the transforms of the parts are known, and ln(-ln
 * P(T &gt; t)) is interpolated by a cubic in ln t. What two pages have in common costs once. Where
 * the tail is too uneven for that, the accurate quantile is worked out.
 */
public final class GridQuantiles {
    /** Times that are looked at beyond the first guess in either direction, in points. */
    private static final int FARTHEST = 110;

    /** Below this, digits of the tail are noise. */
    private static final double LEAST = 1e-6;

    /** Most that two parabolas, from either side, may differ in ln t. */
    private static final double UNEVEN = 5e-4;

    private final List<GridTransform> parts;
    private final double mean;
    private final double certain;
    private final double edge;
    private final double deviation;
    private final Map<Integer, Double> tails = new HashMap<>();

    /**
     * @param parts the parts of a page
     */
    public GridQuantiles(List<GridTransform> parts) {
        this.parts = List.copyOf(parts);
        mean = parts.stream().mapToDouble(GridTransform::meanSeconds).sum();
        certain = parts.stream().mapToDouble(GridTransform::constantSeconds).sum();
        double variance = parts.stream().mapToDouble(GridTransform::variance).sum();
        edge = LowerEdge.seconds(mean - certain, variance, this::variableAt);
        deviation = Math.sqrt(variance);
    }

    /** Mean, s. */
    public double meanSeconds() {
        return mean;
    }

    /**
     * Time that a share of pages stays below.
     *
     * @param share for example 0.95, in (0, 1)
     * @return s; 0 when the mean is 0
     */
    public double quantileSeconds(double share) {
        double variable = mean - certain - edge;
        if (variable <= 1e-12 * mean) {
            return certain;
        }
        double allowed = 1 - share;
        double guess = variable + deviation * Math.max(0, -Math.log(allowed) - 1);
        int start = GridTransform.pointFrom(guess);
        int above = start;
        while (tail(above) > allowed && above < start + FARTHEST) {
            above++;
        }
        while (tail(above - 1) <= allowed) {
            above--;
            if (above < start - FARTHEST) {
                return certain;
            }
        }
        double between = between(above, Math.log(-Math.log(allowed)));
        return Double.isNaN(between)
                ? accurateQuantileSeconds(share)
                : certain + edge + Math.exp(between);
    }

    /**
     * The same without the grid, as {@link ResponseTime} has it.
     *
     * @param share for example 0.95, in (0, 1)
     * @return s; 0 when the mean is 0
     */
    public double accurateQuantileSeconds(double share) {
        return new ResponseTime(parts.stream().flatMap(part -> part.calls().stream()).toList())
                .quantileSeconds(share);
    }

    /** ln t before a point of the grid at which ln(-ln P) has a value; NaN on uneven ground. */
    private double between(int above, double target) {
        double[] x = new double[4];
        double[] y = new double[4];
        for (int i = 0; i < x.length; i++) {
            int point = above - 2 + i;
            double tail = tail(point);
            x[i] = Math.log(GridTransform.seconds(point));
            y[i] = Math.log(-Math.log(tail)) - target;
            if (!(tail >= LEAST && tail < 1) || (i > 0 && !(y[i] > y[i - 1]))) {
                return Double.NaN;
            }
        }
        double before = root(Arrays.copyOf(x, 3), Arrays.copyOf(y, 3), x[1], x[2]);
        double after = root(Arrays.copyOfRange(x, 1, 4), Arrays.copyOfRange(y, 1, 4), x[1], x[2]);
        return Math.abs(after - before) > UNEVEN ? Double.NaN : root(x, y, x[1], x[2]);
    }

    private static double root(double[] x, double[] y, double low, double high) {
        PolynomialFunctionLagrangeForm curve = new PolynomialFunctionLagrangeForm(x, y);
        return new BrentSolver(1e-9, 1e-9).solve(100, curve::value, low, high);
    }

    private double tail(int point) {
        return tails.computeIfAbsent(point, this::inverted);
    }

    private double inverted(int point) {
        double seconds = GridTransform.seconds(point);
        double[] re = new double[GridTransform.INVERSION.nodes()];
        double[] im = new double[re.length];
        for (int k = 0; k < re.length; k++) {
            Complex start =
                    edge == 0
                            ? Complex.ONE
                            : GridTransform.INVERSION.node(k, seconds).multiply(edge).exp();
            re[k] = start.getReal();
            im[k] = start.getImaginary();
        }
        for (GridTransform part : parts) {
            GridTransform.Values values = part.at(point);
            for (int k = 0; k < re.length; k++) {
                double real = re[k] * values.re()[k] - im[k] * values.im()[k];
                im[k] = re[k] * values.im()[k] + im[k] * values.re()[k];
                re[k] = real;
            }
        }
        return GridTransform.INVERSION.tail(re, im, 0, seconds);
    }

    private Complex variableAt(Complex s) {
        Complex product = Complex.ONE;
        for (GridTransform part : parts) {
            product = product.multiply(part.variableAt(s));
        }
        return product;
    }
}
