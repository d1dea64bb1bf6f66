package org.tierwise.app.planning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.tierwise.app.project.ProjectJson;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.figure.Provenance;
import org.tierwise.model.project.Project;
import org.tierwise.model.project.Scenario;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A figure of the demand that may turn out otherwise. Its logarithm is normal around the figure; of
 * a share, the logarithm of its odds v / (1 - v). How wide it is follows from where the figure came
 * from: with 90 % probability the value, or the odds, lie within a factor of the figure.
 *
 * @param pointer JSON pointer in the project file
 * @param name where it stands, in words
 * @param figure the figure
 */
public record UncertainFigure(String pointer, String name, Figure figure) {
    /** Quantile of the normal distribution that 95 % lie below. */
    private static final double Z95 = 1.6448536269514722;

    private static final Pattern AT_LEAST_ONE = Pattern.compile("/traffic/(peakFactor|dispersion)");

    private static final Pattern DEMAND =
            Pattern.compile(
                    "/traffic/(pageViewsPerMonth|peakFactor|dispersion|growth)"
                            + "|/scenarios/\\d+/growth"
                            + "|/components/\\d+/(utilisation|backgroundCores|readFraction"
                            + "|memoryPerNodeGb|memorySharedGb|diskPerNodeGb|egressKbPerPage"
                            + "|workers/residentGb|calls/\\d+/(cpuMs|diskReads))"
                            + "|/calibrations/\\d+/observations/\\d+/seconds");

    /** All figures that the demand of a scenario follows from and that are not zero. */
    static List<UncertainFigure> of(Project project, Scenario scenario) {
        String other =
                scenario.growth().isPresent()
                        ? "/traffic/growth|/scenarios/(?!%d/)\\d+/growth"
                                .formatted(project.scenarios().indexOf(scenario))
                        : "/scenarios/\\d+/growth";
        List<UncertainFigure> figures = new ArrayList<>();
        for (Assumption each : Assumption.of(project, EnumSet.allOf(Provenance.class))) {
            if (DEMAND.matcher(each.pointer()).matches() && !each.pointer().matches(other)) {
                figures.add(new UncertainFigure(each.pointer(), each.name(), each.figure()));
            }
        }
        figures.addAll(hitRatios(ProjectJson.tree(project)));
        return figures;
    }

    /** Hit ratios stand in the project without provenance, and count as assumed. */
    private static List<UncertainFigure> hitRatios(JsonNode project) {
        List<UncertainFigure> figures = new ArrayList<>();
        JsonNode components = project.path("components");
        for (int i = 0; i < components.size(); i++) {
            JsonNode calls = components.get(i).path("calls");
            for (int j = 0; j < calls.size(); j++) {
                JsonNode ratio = calls.get(j).path("cache").path("hitRatio");
                if (ratio.asDouble() > 0) {
                    figures.add(
                            new UncertainFigure(
                                    "/components/%d/calls/%d/cache/hitRatio".formatted(i, j),
                                    "%s, %s, hit ratio"
                                            .formatted(
                                                    components.get(i).path("name").asText(),
                                                    calls.get(j).path("name").asText()),
                                    Figure.assumed(ratio.asDouble(), "share", "of the project")));
                }
            }
        }
        return figures;
    }

    /**
     * Factor that the value, or the odds of a share, lie within with 90 % probability.
     *
     * @param provenance where a figure came from
     */
    public static double factor(Provenance provenance) {
        return switch (provenance) {
            case MEASURED -> 1.05;
            case GIVEN, COMPUTED -> 1.1;
            case CALIBRATED -> 1.15;
            case ASSUMED -> 1.3;
        };
    }

    /**
     * Value at a quantile.
     *
     * @param z quantile of the standard normal distribution, 0 for the figure itself
     * @return in the unit of the figure
     */
    double at(double z) {
        double stretch = Math.exp(z * Math.log(factor(figure.provenance())) / Z95);
        double value = figure.value();
        if (!figure.unit().equals("share")) {
            double moved = value * stretch;
            return AT_LEAST_ONE.matcher(pointer).matches() ? Math.max(1, moved) : moved;
        }
        return value * stretch / (1 - value + value * stretch);
    }

    /** Writes another value into a project. */
    void put(JsonNode project, double value) {
        JsonNode node = project.at(pointer);
        if (node.isObject()) {
            ((ObjectNode) node).put("value", value);
        } else {
            int slash = pointer.lastIndexOf('/');
            ((ObjectNode) project.at(pointer.substring(0, slash)))
                    .put(pointer.substring(slash + 1), value);
        }
    }
}
