package org.tierwise.app.cli;

import org.tierwise.app.planning.BadInput;

import java.time.DateTimeException;
import java.time.ZoneId;

/** Time zones that options name. */
final class TimeZones {
    private TimeZones() {}

    /**
     * The zone of a name.
     *
     * @throws BadInput when there is none; the message names the option
     */
    static ZoneId of(String option, String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new BadInput(
                    "%s %s: no such time zone; expected a name such as Asia/Kolkata"
                            .formatted(option, name),
                    e);
        }
    }
}
