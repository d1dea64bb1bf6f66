package org.tierwise.model.capacity.queueing;

/**
 * Something that a request uses while it holds a worker.
 *
 * @param demandSeconds time of service over all visits of one request, s; not negative
 * @param servers how many requests are served at a time
 * @param scv squared coefficient of variation of that time without waiting; not negative
 */
public record HeldStation(double demandSeconds, int servers, double scv) {
    /**
     * @throws IllegalArgumentException when a figure is out of range
     */
    public HeldStation {
        if (!(demandSeconds >= 0) || Double.isInfinite(demandSeconds)) {
            throw new IllegalArgumentException(
                    "the time of service must be a number of seconds, not negative");
        }
        if (servers < 1 || !(scv >= 0) || Double.isInfinite(scv)) {
            throw new IllegalArgumentException(
                    "a station needs at least one server and a variation that is not negative");
        }
    }

    /** A time that nobody waits for: as many servers as requests. */
    public static HeldStation delay(double seconds, double scv) {
        return new HeldStation(seconds, Integer.MAX_VALUE, scv);
    }
}
