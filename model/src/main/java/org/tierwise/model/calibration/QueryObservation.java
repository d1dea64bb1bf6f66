package org.tierwise.model.calibration;

import org.tierwise.model.figure.Figure;

import java.util.Optional;

/**
 * A query time that somebody saw.
 *
 * @param name where it was seen, for example {@code RAID 1}
 * @param storage what the query read from
 * @param pageRate page views per second at that moment; the busy hour of the project where absent
 * @param seconds mean time of the query, s; positive
 */
public record QueryObservation(
        String name, ObservedStorage storage, Optional<Double> pageRate, Figure seconds) {
    /**
     * @throws IllegalArgumentException when time or page rate is not positive
     */
    public QueryObservation {
        if (!(seconds.value() > 0) || !(pageRate.orElse(1.0) > 0)) {
            throw new IllegalArgumentException(
                    "observation %s: time and page rate must be positive".formatted(name));
        }
    }

    /**
     * The same observation with its page rate filled in.
     *
     * @param busyHour page views per second where none was given
     */
    QueryObservation at(double busyHour) {
        return new QueryObservation(name, storage, Optional.of(pageRate.orElse(busyHour)), seconds);
    }

    /** Page views per second, once filled in. */
    double rate() {
        return pageRate.orElseThrow();
    }
}
