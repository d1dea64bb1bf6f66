package org.tierwise.model.capacity.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class LossyQueueTest {
    private static final int MILLIONS = 5_000_000;

    @Test
    void withMillionsOfPlacesIsTheUnboundedQueue() {
        double p95 = new LossyQueue(0.99, 1, 1, MILLIONS).quantileSeconds(0.95);

        double unbounded = Math.log(20) / (1 - 0.99);
        assertThat(p95).isCloseTo(unbounded, within(1e-7 * unbounded));
    }

    /**
     * At twice the load the queue is all but full, so that nearly everyone waits for K - 1
     * departures and its own, and the spread is that of as many exponential times.
     */
    @Test
    void withMillionsOfPlacesAndTwiceTheLoadEveryoneWaitsForAll() {
        double p95 = new LossyQueue(2, 1, 1, MILLIONS).quantileSeconds(0.95);

        double normal = MILLIONS + 1.645 * Math.sqrt(MILLIONS);
        assertThat(p95).isCloseTo(normal, within(10.0));
    }
}
