package org.tierwise.model.simulation;

import java.util.random.RandomGenerator;

/** Service times of a mean and a squared coefficient of variation, drawn. */
interface ServiceTimes {
    /** The next time, s. */
    double next(RandomGenerator random);

    /**
     * Constant for 0, Erlang-k for 1/k, exponential for 1, two-phase hyperexponential with balanced
     * means above; between 1/k and 1/(k-1) a mixture of Erlang-(k-1) and Erlang-k at one rate
     * (Tijms, <i>A First Course in Stochastic Models</i>, 2003, appendix B).
     *
     * @param mean mean, s
     * @param scv squared coefficient of variation, not negative
     */
    static ServiceTimes of(double mean, double scv) {
        if (mean == 0 || scv == 0) {
            return random -> mean;
        }
        if (scv > 1) {
            double p = (1 + Math.sqrt((scv - 1) / (scv + 1))) / 2;
            return random ->
                    random.nextExponential() * mean / (2 * (random.nextDouble() < p ? p : 1 - p));
        }
        int k = (int) Math.ceil(1 / scv - 1e-12);
        double q = (k * scv - Math.sqrt(Math.max(0, k * (1 + scv) - k * k * scv))) / (1 + scv);
        double rate = (k - q) / mean;
        return random -> {
            int phases = random.nextDouble() < q ? k - 1 : k;
            double sum = 0;
            for (int i = 0; i < phases; i++) {
                sum += random.nextExponential();
            }
            return sum / rate;
        };
    }
}
