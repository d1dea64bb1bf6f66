package org.tierwise.model.capacity.queueing;

import org.hipparchus.complex.Complex;

/**
 * Probability that a time exceeds t, from its transform, by the Fourier series of Abate and Whitt
 * (<i>Numerical Inversion of Laplace Transforms of Probability Distributions</i>, ORSA J. Computing
 * 7(1), 1995, algorithm EULER), with as many terms as the distribution needs:
 *
 * <pre>P(T &gt; t) ≈ Σ_{j=0..m} C(m,j)·2^-m · s_{n+j},
 * s_n = e^{A/2}/t · (F(A/2t)/2 + Σ_{k=1..n} (-1)^k·Re F((A+2πik)/2t)),  F(s) = (1-φ(s))/s</pre>
 *
 * <p>With n terms, what is narrower than about t/n is blurred. n is doubled until two results agree
 * within 10⁻⁸; the series itself is off by at most e^-A = 10⁻⁸, since a tail never exceeds 1, and
 * rounding of φ counts e^(A/2) = 10⁴ times. At a jump they never agree: there the result lies
 * between the tail before and behind it, and a jump is blurred over less than a thousandth of t.
 */
final class AdaptiveInversion {
    /** A. */
    private static final double ABSCISSA = 18.4;

    /** m; weights of the last m + 1 partial sums are binomial. */
    private static final int AVERAGED = 11;

    private static final int FIRST_TERMS = 32;
    private static final int MOST_TERMS = 8192;
    private static final double AGREEING = 1e-8;

    private static final double[] WEIGHTS = weights();

    private final LaplaceTransform transform;
    private final double seconds;
    private final double[] last = new double[AVERAGED + 1];
    private double sum;
    private int terms;

    private AdaptiveInversion(LaplaceTransform transform, double seconds) {
        this.transform = transform;
        this.seconds = seconds;
        sum = term(0) / 2;
    }

    private static double[] weights() {
        double[] weights = new double[AVERAGED + 1];
        weights[0] = Math.pow(2, -AVERAGED);
        for (int j = 1; j <= AVERAGED; j++) {
            weights[j] = weights[j - 1] * (AVERAGED - j + 1) / j;
        }
        return weights;
    }

    /**
     * P(T &gt; t).
     *
     * @param transform of T
     * @param seconds t, positive, s
     * @return a probability, clipped to [0, 1]
     */
    static double tail(LaplaceTransform transform, double seconds) {
        AdaptiveInversion series = new AdaptiveInversion(transform, seconds);
        double before = series.averageFrom(FIRST_TERMS);
        for (int n = 2 * FIRST_TERMS; n <= MOST_TERMS; n *= 2) {
            double now = series.averageFrom(n);
            if (Math.abs(now - before) < AGREEING) {
                return Math.clamp(now, 0, 1);
            }
            before = now;
        }
        return Math.clamp(before, 0, 1);
    }

    /** Largest real part of s at which the transform is needed for time t, 1/s. */
    static double largestReal(double seconds) {
        return ABSCISSA / 2 / seconds;
    }

    private double averageFrom(int n) {
        while (terms < n + AVERAGED) {
            terms++;
            sum += terms % 2 == 0 ? term(terms) : -term(terms);
            last[terms % last.length] = sum;
        }
        double average = 0;
        for (int j = 0; j <= AVERAGED; j++) {
            average += WEIGHTS[j] * last[(n + j) % last.length];
        }
        return average * Math.exp(ABSCISSA / 2) / seconds;
    }

    private double term(int k) {
        double a = largestReal(seconds);
        double b = Math.PI * k / seconds;
        Complex value = transform.at(new Complex(a, b));
        return ((1 - value.getReal()) * a - value.getImaginary() * b) / (a * a + b * b);
    }
}
