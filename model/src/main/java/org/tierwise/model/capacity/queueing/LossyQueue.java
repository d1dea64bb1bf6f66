package org.tierwise.model.capacity.queueing;

import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.complex.Complex;
import org.hipparchus.special.Gamma;

/**
 * M/M/c/K: at most K visits wait or are served, others are turned away, as at a pool of workers
 * with a bounded backlog (Kleinrock, <i>Queueing Systems</i> I, ch. 3). It is never saturated.
 *
 * @param arrivalRate λ, 1/s
 * @param serviceSeconds S, s; positive
 * @param servers c
 * @param capacity K, at least c
 */
public record LossyQueue(double arrivalRate, double serviceSeconds, int servers, int capacity)
        implements Station {
    /** Largest K; the states are summed one by one. */
    public static final int LARGEST_CAPACITY = 10_000_000;

    private static final double HUGE = 1e280;

    /**
     * @throws IllegalArgumentException when a number is negative, there is no server, or the
     *     capacity lies outside c to {@link #LARGEST_CAPACITY}
     */
    public LossyQueue {
        Load.require(arrivalRate, serviceSeconds, servers);
        if (!(serviceSeconds > 0)) {
            throw new IllegalArgumentException("a bounded queue needs a positive service time");
        }
        if (capacity < servers || capacity > LARGEST_CAPACITY) {
            throw new IllegalArgumentException(
                    "a queue of %d servers needs a capacity of %d to %d, but has %d"
                            .formatted(servers, servers, LARGEST_CAPACITY, capacity));
        }
    }

    /**
     * Sums over the probabilities of its states, up to a common factor.
     *
     * @param below Σ p_n for n &lt; c
     * @param queued Σ p_n for c ≤ n &lt; K
     * @param full p_K
     * @param visits Σ n·p_n
     * @param logFirst ln p_c
     */
    private record States(
            double below, double queued, double full, double visits, double logFirst) {
        double accepted() {
            return below + queued;
        }

        double all() {
            return below + queued + full;
        }
    }

    /**
     * Below c by the recurrence downwards from p_c; from c on by powers of ρ. The factor is such
     * that the largest state is about 1: p_K above full load, p_c or a state below it otherwise.
     */
    private States states() {
        if (arrivalRate == 0) {
            return new States(1, 0, 0, 0, Double.NEGATIVE_INFINITY);
        }
        double load = arrivalRate * serviceSeconds;
        double logRho = Math.log(load / servers);
        int queue = capacity - servers;
        double first = Math.exp(-queue * Math.max(0, logRho));
        double below = 0;
        double visits = 0;
        double p = first;
        for (int n = servers; n > 0 && p > 0; n--) {
            p *= n / load;
            if (p > HUGE) {
                first /= HUGE;
                below /= HUGE;
                visits /= HUGE;
                p /= HUGE;
            }
            below += p;
            visits += (n - 1) * p;
        }
        double logFirst = logRho > 0 ? -queue * logRho : Math.log(first);
        double queued = 0;
        for (int i = 0; i < queue; i++) {
            double at = Math.exp(logFirst + i * logRho);
            queued += at;
            visits += (servers + i) * at;
        }
        double full = Math.exp(logFirst + queue * logRho);
        return new States(below, queued, full, visits + capacity * full, logFirst);
    }

    @Override
    public double utilisation() {
        return arrivalRate * (1 - blockingProbability()) * serviceSeconds / servers;
    }

    @Override
    public boolean saturated() {
        return false;
    }

    @Override
    public double waitProbability() {
        States states = states();
        return states.queued() / states.accepted();
    }

    @Override
    public double blockingProbability() {
        States states = states();
        return states.full() / states.all();
    }

    /** Mean number of visits that wait or are served. */
    public double meanVisits() {
        States states = states();
        return states.visits() / states.all();
    }

    /** The mean by Little's law over the visits that are let in. */
    @Override
    public ResidenceTime residence(double visits) {
        if (arrivalRate == 0) {
            return new ResidenceTime(serviceSeconds, TwoMoments.transform(serviceSeconds, 1));
        }
        States states = states();
        double accepted = states.accepted();
        double mean = states.visits() / accepted / arrivalRate;
        double rate = servers / serviceSeconds;
        LaplaceTransform service = TwoMoments.transform(serviceSeconds, 1);
        return new ResidenceTime(
                mean,
                s -> {
                    Complex x = new Complex(rate).divide(s.add(rate));
                    return service.at(s)
                            .multiply(queuedAt(x, states).add(states.below()))
                            .divide(accepted);
                });
    }

    /** Σ p_n·x^{n-c+1} for c ≤ n &lt; K, which is x·(p_c - p_K·x^{K-c})/(1 - ρx). */
    private Complex queuedAt(Complex x, States states) {
        int queue = capacity - servers;
        Complex away = x.multiply(-arrivalRate * serviceSeconds / servers).add(1);
        return away.norm() < 1e-9
                ? x.multiply(states.queued())
                : x.multiply(
                        x.pow(queue)
                                .multiply(-states.full())
                                .add(Math.exp(states.logFirst()))
                                .divide(away));
    }

    /**
     * P(T &gt; t) of a visit that is let in. With j departures before it starts, T is Erlang-j at
     * rate cμ plus one service, and A_j(t) = P(T &gt; t) obeys A_{j-1} = (1 - 1/c)·A_j + Q_j/c,
     * where Q_j is the tail of the Erlang part: partial fractions, taken backwards, where they are
     * stable.
     *
     * @param seconds t, s
     */
    public double tail(double seconds) {
        return tail(seconds, states());
    }

    private double tail(double seconds, States states) {
        double started = Math.exp(-seconds / serviceSeconds);
        if (arrivalRate == 0 || seconds <= 0) {
            return started;
        }
        double logRho = Math.log(arrivalRate * serviceSeconds / servers);
        double departures = servers * seconds / serviceSeconds;
        int queued = capacity - servers;
        int certain =
                (int) Math.max(queued, Math.ceil(departures + 40 * Math.sqrt(departures) + 100));
        double sum = states.below() * started;
        double logDepartures = Math.log(departures);
        double logPoisson = certain * logDepartures - departures - Gamma.logGamma(certain + 1.0);
        double erlangTail = 1;
        double tail = 1;
        for (int j = certain; j >= 1; j--) {
            if (j <= queued) {
                sum += Math.exp(states.logFirst() + (j - 1) * logRho) * tail;
            }
            tail = tail * (servers - 1) / servers + erlangTail / servers;
            logPoisson += Math.log(j) - logDepartures;
            erlangTail = Math.max(0, erlangTail - Math.exp(logPoisson));
        }
        return Math.clamp(sum / states.accepted(), 0, 1);
    }

    @Override
    public double quantileSeconds(double share) {
        States states = states();
        double logTarget = Math.log1p(-share);
        double high = -serviceSeconds * logTarget;
        while (tail(high, states) > 1 - share) {
            high *= 2;
        }
        return new BrentSolver(1e-12, 1e-15 * high, 1e-15)
                .solve(200, t -> Math.log(tail(t, states)) - logTarget, 0, high);
    }
}
