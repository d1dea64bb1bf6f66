package org.tierwise.model.capacity.queueing;

/**
 * A place where a page waits for a resource. A page may come back many times; since it meets the
 * same queue again, its waits are correlated, and {@code visits} widens their distribution.
 */
public sealed interface Station
        permits Delay,
                LossyQueue,
                MultiServer,
                MultiServerGeneral,
                ProcessorSharing,
                SingleServerGeneral {
    /** Share of the capacity in use; 1 or more means saturated where nothing bounds the queue. */
    double utilisation();

    /** Visits per second of all pages together; 0 where nothing depends on it. */
    double arrivalRate();

    /** Mean time that one visit would take alone, s. */
    double serviceSeconds();

    /** Probability that a visit that is let in does not start at once, or shares; in [0, 1]. */
    double waitProbability();

    /** Share of visits that are turned away; in [0, 1]. */
    default double blockingProbability() {
        return 0;
    }

    /** Whether more work arrives than can be done, so that no time exists. */
    default boolean saturated() {
        return utilisation() >= 1;
    }

    /**
     * Residence time of one visit that is let in.
     *
     * @param visits mean visits of one page to this station, at least 0
     * @throws IllegalStateException when the station is saturated
     */
    ResidenceTime residence(double visits);

    /**
     * Time that a share of the visits stays below.
     *
     * @param share for example 0.95, in (0, 1)
     * @return s
     * @throws IllegalStateException when the station is saturated
     */
    default double quantileSeconds(double share) {
        return new ResponseTime(java.util.List.of(new PageCalls(1, 1, residence(1))))
                .quantileSeconds(share);
    }

    /**
     * @throws IllegalStateException when the station is saturated
     */
    default void requireStable() {
        if (saturated()) {
            throw new IllegalStateException(
                    "a saturated station has no response time: utilisation " + utilisation());
        }
    }
}
