package org.tierwise.model.capacity.queueing;

import org.hipparchus.complex.Complex;

/**
 * Requests that hold one of w workers from beginning to end, across their calls to other tiers
 * (synchronous Gunicorn workers). This is no product form; it is solved in two steps: the inside as
 * a {@link FlowEquivalentServer}, the outside as a birth-death process with rates λ up and
 * X(min(k,w)) down, bounded by K = w + backlog. A request that finds K others is refused.
 *
 * <p>Where workers and not the stations limit, a hold time is smoother than the exponential of the
 * second step: the wait is multiplied by 1 - b(1-cs²)/2 with b = clamp((u-0.7)/0.25, 0, 1), u =
 * X(w)·ΣD/w and cs² the squared coefficient of variation of the hold time. That factor is fitted to
 * simulations, not derived.
 */
public final class WorkerPool {
    private final FlowEquivalentServer inside;
    private final double arrivalRate;
    private final int workers;
    private final int backlog;

    /** Probability of k requests inside or waiting, k = 0 to K. */
    private final double[] states;

    private final double busy;
    private final double throughput;
    private final double[] numbers;

    /**
     * @param inside what requests use while they hold a worker
     * @param arrivalRate λ, requests a second at this pool; not negative
     * @param workers w, at least 1 and no more than the requests that the inside was solved for
     * @param backlog requests that may wait for a worker; not negative
     * @throws IllegalArgumentException when a figure is out of range
     */
    public WorkerPool(FlowEquivalentServer inside, double arrivalRate, int workers, int backlog) {
        if (!(arrivalRate >= 0) || Double.isInfinite(arrivalRate)) {
            throw new IllegalArgumentException("the arrival rate must be a number, not negative");
        }
        if (workers < 1 || workers > inside.mostRequests() || backlog < 0) {
            throw new IllegalArgumentException(
                    "a pool needs 1 to %d workers and a backlog that is not negative"
                            .formatted(inside.mostRequests()));
        }
        this.inside = inside;
        this.arrivalRate = arrivalRate;
        this.workers = workers;
        this.backlog = backlog;
        states =
                BirthDeath.probabilities(
                        workers + backlog,
                        arrivalRate,
                        k -> inside.throughput(Math.min(k, workers)));
        double held = 0;
        double leaving = 0;
        numbers = new double[inside.stations().size()];
        for (int k = 0; k < states.length; k++) {
            int j = Math.min(k, workers);
            held += j * states[k];
            leaving += inside.throughput(j) * states[k];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] += states[k] * inside.numberAt(i, j);
            }
        }
        busy = held;
        throughput = leaving;
    }

    /** What requests use while they hold a worker. */
    public FlowEquivalentServer inside() {
        return inside;
    }

    /** Number of workers. */
    public int workers() {
        return workers;
    }

    /** Share of requests that are refused because the backlog is full, in [0, 1]. */
    public double blocking() {
        return states[workers + backlog];
    }

    /** Requests a second that are let in: λ(1 - blocking), taken as Σ p(k)·X(min(k,w)). */
    public double throughput() {
        return throughput;
    }

    /** Mean share of the workers that are held, in [0, 1]. */
    public double utilisation() {
        return busy / workers;
    }

    /** u = X(w)·ΣD/w: near 1 where the workers are what limits. */
    public double workerLimited() {
        return inside.throughput(workers) * inside.demandSeconds() / workers;
    }

    /** Probability that a request that is let in has to wait for a worker. */
    public double waitProbability() {
        double all = 0;
        for (int k = workers; k < workers + backlog; k++) {
            all += states[k];
        }
        return all == 0 ? 0 : Math.min(1, all * (arrivalRate / throughput));
    }

    /** Mean wait for a worker of requests that are let in, s. */
    public double meanWaitSeconds() {
        double waiting = 0;
        for (int k = workers + 1; k < states.length; k++) {
            waiting += (k - workers) * states[k];
        }
        return waiting == 0 ? 0 : smoothing() * waiting / throughput;
    }

    /** Mean time that a worker is held, s. */
    public double meanHoldSeconds() {
        return throughput > 0 ? busy / throughput : inside.demandSeconds();
    }

    /** Mean response time of requests that are let in: wait and hold, s. */
    public double meanSeconds() {
        return meanWaitSeconds() + meanHoldSeconds();
    }

    private double smoothing() {
        double b = Math.clamp((workerLimited() - 0.7) / 0.25, 0, 1);
        return 1 - b * (1 - Math.min(1, inside.demandScv())) / 2;
    }

    /**
     * The wait for a worker: none with 1 - C, else as many departures at rate X(w) as stand before.
     * For a long backlog below saturation that is the exponential of rate X(w) - λ. It is that of
     * every request alone: each is dealt to a node anew, and meets a queue of its own.
     */
    public ResidenceTime waiting() {
        double mean = meanWaitSeconds();
        if (mean == 0) {
            return new ResidenceTime(0, s -> Complex.ONE);
        }
        double capacity = inside.throughput(workers);
        double load = arrivalRate / capacity;
        double accepted = throughput / arrivalRate;
        double stretch = smoothing();
        double atOnce = 0;
        for (int k = 0; k < workers; k++) {
            atOnce += states[k] / accepted;
        }
        double free = atOnce;
        return new ResidenceTime(
                mean,
                s -> {
                    Complex departure =
                            s.multiply(stretch).add(capacity).reciprocal().multiply(capacity);
                    return BirthDeath.queued(
                                    departure,
                                    load,
                                    backlog,
                                    states[workers],
                                    states[workers + backlog - 1])
                            .divide(accepted)
                            .add(free);
                });
    }

    /**
     * Residence at one station while a worker is held, waits at that station included.
     *
     * @param station index of the station inside
     * @param demandSeconds time of service of this sort of request, s; sorts share the stretch
     * @param visits requests of one page to this pool
     */
    public ResidenceTime held(int station, double demandSeconds, double visits) {
        HeldStation at = inside.stations().get(station);
        double stretch =
                at.demandSeconds() > 0 && throughput > 0
                        ? Math.max(1, numbers[station] / throughput / at.demandSeconds())
                        : 1;
        double g = 1 - 1 / stretch;
        double m = Correlation.processorSharing(g, visits);
        double mean = demandSeconds * stretch;
        return new ResidenceTime(
                mean, TwoMoments.transform(mean, at.scv() * (1 + m * 2 * g / (2 - g))));
    }
}
