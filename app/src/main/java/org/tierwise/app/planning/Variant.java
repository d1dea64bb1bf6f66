package org.tierwise.app.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A project as it would be with something changed.
 *
 * @param name what people call it
 * @param scenario scenario that it starts from; the first of the project where absent
 * @param settings changes as {@code name=value}
 */
public record Variant(String name, Optional<String> scenario, List<String> settings) {
    public Variant {
        settings = List.copyOf(settings);
    }

    /** A scenario as it is. */
    public static Variant ofScenario(String scenario) {
        return new Variant(scenario, Optional.of(scenario), List.of());
    }

    /**
     * A variant from {@code NAME: SETTING[; SETTING]…}.
     *
     * @throws BadInput when the text has another form
     */
    public static Variant parse(String text) {
        int colon = text.indexOf(':');
        String name = colon < 0 ? "" : text.substring(0, colon).strip();
        List<String> settings =
                Arrays.stream(text.substring(colon + 1).split(";"))
                        .map(String::strip)
                        .filter(setting -> !setting.isEmpty())
                        .toList();
        if (name.isEmpty() || settings.isEmpty()) {
            throw new BadInput(
                    "--variant %s: expected NAME: SETTING[; SETTING], such as 'sale day: growth=4'"
                            .formatted(text));
        }
        return new Variant(name, Optional.empty(), settings);
    }
}
