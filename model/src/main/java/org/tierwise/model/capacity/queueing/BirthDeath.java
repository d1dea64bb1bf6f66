package org.tierwise.model.capacity.queueing;

import java.util.function.IntToDoubleFunction;

/**
 * A bounded queue as a chain that goes one up with each arrival and one down with each departure.
 */
final class BirthDeath {
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
}
