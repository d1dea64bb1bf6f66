package org.tierwise.model.capacity.queueing;

/** What every station asks of its numbers. */
final class Load {
    private Load() {}

    /**
     * @throws IllegalArgumentException when a rate or time is negative or no number, or servers are
     *     fewer than 1
     */
    static void require(double arrivalRate, double serviceSeconds, int servers) {
        requireNotNegative("an arrival rate", arrivalRate);
        requireNotNegative("a service time", serviceSeconds);
        if (servers < 1) {
            throw new IllegalArgumentException(
                    "a station needs at least 1 server, but has " + servers);
        }
    }

    /**
     * @throws IllegalArgumentException when the value is negative, infinite or no number
     */
    static void requireNotNegative(String what, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    "%s must be a finite number of at least 0, but is %s".formatted(what, value));
        }
    }
}
