package org.tierwise.app.planning;

import org.tierwise.model.capacity.disk.DiskLayout;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.catalogue.CommitmentTerm;
import org.tierwise.model.catalogue.DiskClass;
import org.tierwise.model.catalogue.ServerOffer;
import org.tierwise.model.plan.Candidates;
import org.tierwise.model.plan.PinnedPart;
import org.tierwise.model.plan.Pins;
import org.tierwise.model.project.Project;
import org.tierwise.model.project.Scenario;
import org.tierwise.model.project.ServiceRule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A case at the prices of a catalogue that it may not have been made for: pins that name what the
 * catalogue does not sell, and services that it lacks, are left out and told.
 *
 * @param fitted the case without them
 * @param leftOut what was left out, in words; empty when everything applies
 * @param missingServices services that the plan needs and the catalogue does not sell: their cost
 *     is not in the plan
 */
public record CatalogueFit(
        PlanningCase fitted, List<String> leftOut, List<ServiceRule> missingServices) {
    public CatalogueFit {
        leftOut = List.copyOf(leftOut);
        missingServices = List.copyOf(missingServices);
    }

    /**
     * Fits one scenario of a case to its catalogue.
     *
     * @param opened the case, with the catalogue
     * @param scenario name of a scenario of the project
     */
    public static CatalogueFit of(PlanningCase opened, String scenario) {
        Project project = opened.project();
        Catalogue catalogue = opened.catalogue();
        PinFit pins = new PinFit(catalogue);
        List<Scenario> scenarios =
                project.scenarios().stream()
                        .map(s -> s.name().equals(scenario) ? pins.fit(s) : s)
                        .toList();
        List<ServiceRule> missing =
                project.services().stream()
                        .filter(s -> catalogue.service(s.kind()).isEmpty())
                        .toList();
        List<ServiceRule> sold =
                project.services().stream().filter(s -> !missing.contains(s)).toList();
        List<String> leftOut = new ArrayList<>();
        missing.forEach(s ->
                leftOut.add(
                        "%s of %s is not in the catalogue: its cost is not in the plan"
                                .formatted(words(s.kind()), s.component())));
        pins.dropped.forEach((what, groups) ->
                leftOut.add(
                        "%s: not sold, so free for %s".formatted(what, groups(groups, project))));
        return new CatalogueFit(
                opened.withProject(project.withServices(sold).withScenarios(scenarios)),
                leftOut,
                missing);
    }

    private static String groups(List<String> groups, Project project) {
        return groups.size() > 3
                ? "%d of %d groups".formatted(groups.size(), project.groups().size())
                : String.join(", ", groups);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Drops from pins what a catalogue does not sell, and remembers for which groups. */
    private static final class PinFit {
        private final Catalogue catalogue;
        private final Map<String, List<String>> dropped = new LinkedHashMap<>();

        PinFit(Catalogue catalogue) {
            this.catalogue = catalogue;
        }

        Scenario fit(Scenario scenario) {
            Map<String, Pins> pins = new LinkedHashMap<>();
            scenario.pins()
                    .forEach((group, pinned) ->
                            pins.put(group, withSoldTerm(group, fit(group, pinned))));
            return new Scenario(
                    scenario.name(),
                    scenario.description(),
                    scenario.growth(),
                    pins,
                    scenario.sharing());
        }

        private Pins fit(String group, Pins pins) {
            List<String> skus = catalogue.servers().stream().map(ServerOffer::sku).toList();
            List<String> families = catalogue.servers().stream().map(ServerOffer::family).toList();
            Pins servers =
                    pins.withSkus(kept(group, "server", pins.skus(), skus))
                            .withFamilies(kept(group, "family", pins.families(), families));
            List<DiskLayout> layouts =
                    catalogue.servers().stream()
                            .filter(servers::allow)
                            .flatMap(s -> Candidates.layouts(s, catalogue).stream())
                            .toList();
            List<DiskClass> classes = layouts.stream().map(l -> l.disk().diskClass()).toList();
            Pins disks =
                    servers.withDiskClasses(kept(group, "disk class", pins.diskClasses(), classes));
            boolean arrays = !pins.raidLevels().isEmpty() || pins.disks().isPresent();
            if (arrays && layouts.stream().noneMatch(disks::allow)) {
                drop(group, "RAID level and number of disks");
                return PinnedPart.DISKS.free(PinnedPart.RAID_LEVEL.free(disks));
            }
            return disks;
        }

        private Pins withSoldTerm(String group, Pins pins) {
            List<Integer> sold =
                    catalogue.terms().stream().map(CommitmentTerm::months).distinct().toList();
            if (pins.term().filter(months -> !sold.contains(months)).isEmpty()) {
                return pins;
            }
            drop(group, "commitment of %d months".formatted(pins.term().orElseThrow()));
            return PinnedPart.TERM.free(pins);
        }

        private <T> List<T> kept(String group, String what, List<T> pinned, List<T> sold) {
            List<T> kept = pinned.stream().filter(sold::contains).toList();
            List<T> gone = pinned.stream().filter(p -> !sold.contains(p)).toList();
            if (!gone.isEmpty()) {
                drop(
                        group,
                        what + " " + String.join(", ", gone.stream().map(PinFit::name).toList()));
            }
            return kept;
        }

        private static String name(Object pinned) {
            return pinned instanceof DiskClass diskClass ? diskClass.id() : pinned.toString();
        }

        private void drop(String group, String what) {
            dropped.computeIfAbsent(what, w -> new ArrayList<>()).add(group);
        }
    }
}
