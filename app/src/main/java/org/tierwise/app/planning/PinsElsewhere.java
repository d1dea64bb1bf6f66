package org.tierwise.app.planning;

import org.tierwise.model.capacity.disk.DiskLayout;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.plan.Candidates;
import org.tierwise.model.plan.Pins;
import org.tierwise.model.project.Scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The pins of a scenario in a catalogue that they were not made for. What names nothing that the
 * catalogue sells cannot be kept and is left out; the number of nodes always can.
 *
 * @param scenario the scenario with the pins that remain
 * @param leftOut names of groups by what was left out, in words
 */
record PinsElsewhere(Scenario scenario, Map<String, List<String>> leftOut) {
    static PinsElsewhere of(Scenario scenario, Catalogue catalogue) {
        Map<String, Pins> kept = new LinkedHashMap<>();
        Map<String, List<String>> leftOut = new TreeMap<>();
        scenario.pins()
                .forEach((group, pins) -> {
                    Pins here = kept(pins, catalogue);
                    kept.put(group, here);
                    String without = difference(pins, here).inWords();
                    if (!without.isEmpty()) {
                        leftOut.merge(
                                without,
                                List.of(group),
                                (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
                    }
                });
        return new PinsElsewhere(
                new Scenario(
                        scenario.name(),
                        scenario.description(),
                        scenario.growth(),
                        kept,
                        scenario.sharing()),
                leftOut);
    }

    private static Pins kept(Pins pins, Catalogue catalogue) {
        List<DiskLayout> layouts =
                catalogue.servers().stream()
                        .flatMap(s -> Candidates.layouts(s, catalogue).stream())
                        .toList();
        boolean arrays = layouts.stream().anyMatch(l -> l instanceof DiskLayout.Array);
        return new Pins(
                known(pins.skus(), catalogue.servers().stream().map(s -> s.sku()).toList()),
                known(pins.families(), catalogue.servers().stream().map(s -> s.family()).toList()),
                known(
                        pins.diskClasses(),
                        layouts.stream().map(l -> l.disk().diskClass()).distinct().toList()),
                arrays ? pins.raidLevels() : List.of(),
                arrays ? pins.disks() : Optional.empty(),
                pins.nodes());
    }

    /** What is named, where any of it is known. */
    private static <T> List<T> known(List<T> named, List<T> known) {
        return named.stream().anyMatch(known::contains) ? named : List.of();
    }

    private static Pins difference(Pins all, Pins kept) {
        return new Pins(
                kept.skus().isEmpty() ? all.skus() : List.of(),
                kept.families().isEmpty() ? all.families() : List.of(),
                kept.diskClasses().isEmpty() ? all.diskClasses() : List.of(),
                kept.raidLevels().isEmpty() ? all.raidLevels() : List.of(),
                kept.disks().isEmpty() ? all.disks() : Optional.empty(),
                Optional.empty());
    }
}
