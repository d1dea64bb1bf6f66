package org.tierwise.model.project;

import org.tierwise.model.figure.Figure;
import org.tierwise.model.plan.Pins;
import org.tierwise.model.plan.Sharing;

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
 * @param sharing components that may run on the same nodes; none where absent
 */
public record Scenario(
        String name,
        String description,
        Optional<Figure> growth,
        Map<String, Pins> pins,
        Optional<Sharing> sharing) {
    public Scenario {
        pins = Collections.unmodifiableMap(new LinkedHashMap<>(pins));
    }

    /** What is pinned for a group. */
    public Pins pins(String group) {
        return pins.getOrDefault(group, Pins.NONE);
    }

    /** The same scenario with another factor on today's traffic. */
    public Scenario withGrowth(Figure changed) {
        return new Scenario(name, description, Optional.of(changed), pins, sharing);
    }

    /** The same scenario with other pins for a group. */
    public Scenario withPins(String group, Pins changed) {
        Map<String, Pins> others = new LinkedHashMap<>(pins);
        others.put(group, changed);
        return new Scenario(name, description, growth, others, sharing);
    }

    /** The same scenario with other components that may share nodes. */
    public Scenario withSharing(Sharing changed) {
        return new Scenario(name, description, growth, pins, Optional.of(changed));
    }
}
