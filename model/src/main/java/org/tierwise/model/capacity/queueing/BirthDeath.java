package org.tierwise.model.capacity.queueing;

import org.hipparchus.complex.Complex;

import java.util.function.IntToDoubleFunction;

/**
 * A bounded queue as a chain that goes one up with each arrival and one down with each departure.
 */
final class BirthDeath {
    private static final double LOG_VANISHED = Math.log(1e-100);

    private BirthDeath() {}

    /**
     * Probabilities of 0 to {@code most} visits: p(k) = p(k-1)·λ/μ(k) (Kleinrock, <i>Queueing
     * Systems</i> I, ch. 3). Begun at the most likely state: since μ never falls, probabilities
     * only shrink from there in both directions, and nothing overflows.
     *
     * @param most largest number of visits, at least 0
     * @param arrivalRate λ, 1/s; not negative
     * @param departureRate μ(k) of k visits, k from 1, 1/s; positive, and never falling with k
     */
    static double[] probabilities(int most, double arrivalRate, IntToDoubleFunction departureRate) {
        int mode = 0;
        while (mode < most && arrivalRate >= departureRate.applyAsDouble(mode + 1)) {
            mode++;
        }
        double[] p = new double[most + 1];
        p[mode] = 1;
        double sum = 1;
        for (int k = mode; k > 0 && p[k] > 0; k--) {
            p[k - 1] = p[k] * (departureRate.applyAsDouble(k) / arrivalRate);
            sum += p[k - 1];
        }
        for (int k = mode + 1; k <= most && p[k - 1] > 0; k++) {
            p[k] = p[k - 1] * (arrivalRate / departureRate.applyAsDouble(k));
            sum += p[k];
        }
        for (int k = 0; k <= most; k++) {
            p[k] /= sum;
        }
        return p;
    }

    /**
     * What visits that find all servers busy add to the transform of the wait: one that finds i
     * others waiting sees i + 1 departures, Σ p(c+i)·x^(i+1) for i from 0 to n - 1. Summed from the
     * likelier end of the queue, where nothing vanishes.
     *
     * @param x transform of the time between departures at s
     * @param load λ over the rate of departures while all servers are busy
     * @param places n, places to wait
     * @param first p(c), the state without a queue
     * @param last p(c+n-1), one place short of full
     */
    static Complex queued(Complex x, double load, int places, double first, double last) {
        if (load <= 1) {
            Complex z = x.multiply(load);
            Complex sum =
                    z.subtract(1).norm() < 1e-9
                            ? new Complex(places)
                            : Complex.ONE.subtract(power(z, places)).divide(z.negate().add(1));
            return x.multiply(sum).multiply(first);
        }
        Complex apart = x.subtract(1 / load);
        Complex sum =
                apart.norm() < 1e-9
                        ? x.pow(places - 1).multiply(places)
                        : x.pow(places).subtract(Math.pow(load, -places)).divide(apart);
        return x.multiply(sum).multiply(last);
    }

    /**
     * z^n, and 0 where it is far below the last digit of 1 - z^n: on the way there numbers
     * underflow, which processors multiply a hundred times slower.
     */
    private static Complex power(Complex z, int n) {
        double squaredNorm = z.getReal() * z.getReal() + z.getImaginary() * z.getImaginary();
        return squaredNorm < Math.exp(2 * LOG_VANISHED / n) ? Complex.ZERO : z.pow(n);
    }
}
