package org.tierwise.model.simulation;

import java.util.random.RandomGenerator;

/** Something that comes at random, at a constant mean rate. */
final class PoissonStream {
    private final double rate;
    private final Completion arrival;
    private final RandomGenerator random;
    private final Calendar.Entry next;

    /** Starts at time 0; nothing ever comes at a rate of 0. */
    PoissonStream(Calendar calendar, double rate, Completion arrival, RandomGenerator random) {
        this.rate = rate;
        this.arrival = arrival;
        this.random = random;
        next = calendar.entry(this::come);
        if (rate > 0) {
            next.at(random.nextExponential() / rate);
        }
    }

    private void come(double now) {
        next.at(now + random.nextExponential() / rate);
        arrival.done(now);
    }
}
