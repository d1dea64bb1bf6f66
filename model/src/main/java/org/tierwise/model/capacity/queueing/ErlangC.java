package org.tierwise.model.capacity.queueing;

/**
 * The M/M/c queue: Poisson arrivals, exponential service, c servers, first come first served.
 * Harchol-Balter, <i>Performance Modeling and Design of Computer Systems</i> (2013), ch. 14.
 */
public final class ErlangC {
    private ErlangC() {}

    /**
     * Erlang's B, the share of arrivals lost by c servers without a queue. The inverse is summed as
     * 1/B = Σ_j Π_{i&lt;j} (c-i)/a, which neither overflows early nor needs a recurrence over c.
     *
     * @param servers c, at least 1
     * @param offeredLoad a = λS in erlang, positive
     * @return 1/B; infinite when B is smaller than the smallest double
     */
    static double inverseErlangB(int servers, double offeredLoad) {
        double term = 1;
        double sum = 1;
        for (int j = 1; j <= servers; j++) {
            term *= (servers - j + 1) / offeredLoad;
            sum += term;
            if (Double.isInfinite(sum) || (term < 1e-17 * sum && servers - j < offeredLoad)) {
                break;
            }
        }
        return sum;
    }

    /**
     * Probability that an arrival has to wait: C = 1 / (ρ + (1-ρ)/B).
     *
     * @param servers c, at least 1
     * @param offeredLoad a = λS in erlang; not negative
     * @return a probability; 1 when the offered load reaches the servers
     */
    public static double waitProbability(int servers, double offeredLoad) {
        if (offeredLoad <= 0) {
            return 0;
        }
        double rho = offeredLoad / servers;
        if (rho >= 1) {
            return 1;
        }
        return 1 / (rho + (1 - rho) * inverseErlangB(servers, offeredLoad));
    }

    /**
     * Mean wait before service: Wq = C·S / (c(1-ρ)).
     *
     * @param servers c
     * @param offeredLoad a = λS in erlang
     * @param serviceTime S; the result has its unit
     * @return infinite when saturated
     */
    public static double meanWait(int servers, double offeredLoad, double serviceTime) {
        if (offeredLoad >= servers) {
            return Double.POSITIVE_INFINITY;
        }
        return waitProbability(servers, offeredLoad)
                * serviceTime
                / (servers * (1 - offeredLoad / servers));
    }
}
