package org.tierwise.model.capacity.queueing;

import java.util.List;
import java.util.Optional;

/**
 * Stations that a page visits one after the other.
 *
 * @param stations the stations with the calls that a page makes to them
 */
public record OpenNetwork(List<Visited> stations) {
    /**
     * A station and the calls of a page to it.
     *
     * @param name name for people
     * @param station the station with all its load
     * @param calls attempts of a page, at least 0
     * @param probability probability that an attempt goes there, in [0, 1]
     */
    public record Visited(String name, Station station, int calls, double probability) {
        /**
         * @throws IllegalArgumentException when calls are negative or the probability is none
         */
        public Visited {
            if (calls < 0 || !(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException(
                        "a page needs calls of at least 0 and a call probability in [0, 1]");
            }
        }

        /**
         * A visit ratio v as calls: ⌈v⌉ attempts, each with probability v/⌈v⌉.
         *
         * @param visits v, at least 0
         * @throws IllegalArgumentException when v is negative or above 1,000,000
         */
        public static Visited of(String name, Station station, double visits) {
            if (!(visits >= 0 && visits <= 1e6)) {
                throw new IllegalArgumentException(
                        "visits must lie between 0 and 1,000,000, but are " + visits);
            }
            int calls = (int) Math.ceil(visits);
            return new Visited(name, station, calls, calls == 0 ? 0 : visits / calls);
        }
    }

    public OpenNetwork {
        stations = List.copyOf(stations);
    }

    /** Response time of a page; empty when it visits a saturated station. */
    public Optional<ResponseTime> page() {
        if (stations.stream().anyMatch(s -> s.station().saturated())) {
            return Optional.empty();
        }
        return Optional.of(
                new ResponseTime(
                        stations.stream()
                                .map(s ->
                                        new PageCalls(
                                                s.calls(),
                                                s.probability(),
                                                s.station().residence(s.calls() * s.probability())))
                                .toList()));
    }
}
