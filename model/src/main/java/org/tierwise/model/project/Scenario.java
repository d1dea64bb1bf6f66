package org.tierwise.model.project;

import org.tierwise.model.figure.Figure;
import org.tierwise.model.plan.Pins;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A variation of a project.
 *
 * @param name name on the command line
 * @param description what is different and why
 * @param growth factor on today's traffic; the project's own where absent
 * @param pins choices made, by group name
 */
public record Scenario(
        String name, String description, Optional<Figure> growth, Map<String, Pins> pins) {
    public Scenario {
        pins = Collections.unmodifiableMap(new LinkedHashMap<>(pins));
    }

    /** What is pinned for a group. */
    public Pins pins(String group) {
        return pins.getOrDefault(group, Pins.NONE);
    }
}
