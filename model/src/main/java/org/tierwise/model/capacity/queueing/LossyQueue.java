package org.tierwise.model.capacity.queueing;

import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.complex.Complex;
import org.hipparchus.special.Gamma;

import java.util.Arrays;

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

    private static final int DEVIATIONS = 12;

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

    /** Probabilities of 0 to K visits. */
    private double[] states() {
        return BirthDeath.probabilities(
                capacity, arrivalRate, n -> Math.min(n, servers) / serviceSeconds);
    }

    /** Share of visits that find a server free, Σ p_n for n &lt; c. */
    private double atOnce(double[] states) {
        return Arrays.stream(states, 0, servers).sum();
    }

    /** Σ p_n for n &lt; K, which is what visits that are let in find. */
    private double accepted(double[] states) {
        return Arrays.stream(states, 0, capacity).sum();
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
        double[] states = states();
        return Arrays.stream(states, servers, capacity).sum() / accepted(states);
    }

    @Override
    public double blockingProbability() {
        return states()[capacity];
    }

    /** Mean number of visits that wait or are served. */
    public double meanVisits() {
        return meanVisits(states());
    }

    private static double meanVisits(double[] states) {
        double sum = 0;
        for (int n = 1; n < states.length; n++) {
            sum += n * states[n];
        }
        return sum;
    }

    /** The mean by Little's law over the visits that are let in. */
    @Override
    public ResidenceTime residence(double visits) {
        if (arrivalRate == 0) {
            return new ResidenceTime(serviceSeconds, TwoMoments.transform(serviceSeconds, 1));
        }
        double[] states = states();
        double accepted = accepted(states);
        double atOnce = atOnce(states);
        double mean = meanVisits(states) / accepted / arrivalRate;
        double rate = servers / serviceSeconds;
        double first = states[servers];
        double last = states[capacity - 1];
        LaplaceTransform service = TwoMoments.transform(serviceSeconds, 1);
        return new ResidenceTime(
                mean,
                s -> {
                    Complex x = new Complex(rate).divide(s.add(rate));
                    Complex queued =
                            BirthDeath.queued(
                                    x, arrivalRate / rate, capacity - servers, first, last);
                    return service.at(s).multiply(queued.add(atOnce)).divide(accepted);
                });
    }

    /**
     * P(T &gt; t) of a visit that is let in. With j departures before it starts, T is Erlang-j at
     * rate cμ plus one service, and A_j(t) = P(T &gt; t) obeys A_{j-1} = (1 - 1/c)·A_j + Q_j/c,
     * where Q_j is the tail of the Erlang part: partial fractions, taken backwards, where they are
     * stable. Q_j is the chance of fewer than j departures within t, which changes only within
     * {@value #DEVIATIONS} standard deviations of the mean (a Chernoff bound of e^-72), so that
     * only there it is summed term by term.
     *
     * @param seconds t, s
     */
    public double tail(double seconds) {
        return tail(seconds, occupancy());
    }

    /**
     * What visits that are let in find, unscaled.
     *
     * @param states p_n, n from 0 to K
     * @param atLeast Σ p_m for n ≤ m &lt; K, n from 0 to K; all that are let in at n = 0
     * @param atOnce Σ p_n for n &lt; c
     */
    private record Occupancy(double[] states, double[] atLeast, double atOnce) {}

    private Occupancy occupancy() {
        double[] states = states();
        double[] atLeast = new double[capacity + 1];
        for (int n = capacity - 1; n >= 0; n--) {
            atLeast[n] = atLeast[n + 1] + states[n];
        }
        return new Occupancy(states, atLeast, atOnce(states));
    }

    private double tail(double seconds, Occupancy found) {
        double started = Math.exp(-seconds / serviceSeconds);
        if (arrivalRate == 0 || seconds <= 0) {
            return started;
        }
        double sum = found.atOnce * started;
        double accepted = found.atLeast[0];
        int queued = capacity - servers;
        double departures = servers * seconds / serviceSeconds;
        double spread = DEVIATIONS * Math.sqrt(departures) + 100;
        if (departures - spread > Integer.MAX_VALUE / 2.0) {
            return Math.clamp(sum / accepted, 0, 1);
        }
        int certain = (int) Math.ceil(departures + spread);
        int impossible = (int) Math.max(0, Math.floor(departures - spread));
        if (certain < queued) {
            sum += found.atLeast[servers + certain];
        }
        double logDepartures = Math.log(departures);
        double logPoisson = certain * logDepartures - departures - Gamma.logGamma(certain + 1.0);
        double erlangTail = 1;
        double tail = 1;
        for (int j = certain; j >= 1 && tail > Double.MIN_NORMAL; j--) {
            if (j <= queued) {
                sum += found.states[servers + j - 1] * tail;
            }
            tail = tail * (servers - 1) / servers + erlangTail / servers;
            if (j > impossible) {
                logPoisson += Math.log(j) - logDepartures;
                erlangTail = Math.max(0, erlangTail - Math.exp(logPoisson));
            } else {
                erlangTail = 0;
            }
        }
        return Math.clamp(sum / accepted, 0, 1);
    }

    @Override
    public double quantileSeconds(double share) {
        Occupancy found = occupancy();
        double logTarget = Math.log1p(-share);
        double high = -serviceSeconds * logTarget;
        while (tail(high, found) > 1 - share) {
            high *= 2;
        }
        return new BrentSolver(1e-12, 1e-15 * high, 1e-15)
                .solve(200, t -> Math.log(tail(t, found)) - logTarget, 0, high);
    }
}
