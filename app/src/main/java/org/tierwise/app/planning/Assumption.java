package org.tierwise.app.planning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.tierwise.app.project.ProjectJson;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.figure.Provenance;
import org.tierwise.model.project.Project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A figure of a project that nobody has measured, and where it stands.
 *
 * @param pointer JSON pointer of the figure in the project file
 * @param name where it stands, in words
 * @param figure the figure
 */
public record Assumption(String pointer, String name, Figure figure) {
    private static final Set<Provenance> UNCERTAIN =
            Set.of(Provenance.ASSUMED, Provenance.CALIBRATED);

    /** All figures of a project that are assumed or calibrated and not zero. */
    public static List<Assumption> of(Project project) {
        return of(project, UNCERTAIN);
    }

    /** All figures of a project that came about in one of several ways and are not zero. */
    static List<Assumption> of(Project project, Set<Provenance> provenances) {
        List<Assumption> found = new ArrayList<>();
        ObjectNode tree = (ObjectNode) ProjectJson.tree(project);
        tree.remove("businessCase"); // It moves the cash flow, but no saving a month and no plan.
        collect(tree, "", "", provenances, found);
        return found;
    }

    private static void collect(
            JsonNode node,
            String pointer,
            String name,
            Set<Provenance> provenances,
            List<Assumption> found) {
        if (node.has("provenance") && node.has("value")) {
            Provenance provenance = Provenance.valueOf(node.path("provenance").asText());
            double value = node.path("value").asDouble();
            if (provenances.contains(provenance) && value != 0) {
                found.add(
                        new Assumption(
                                pointer,
                                name,
                                new Figure(
                                        value,
                                        node.path("unit").asText(),
                                        provenance,
                                        node.path("source").asText())));
            }
        } else if (node.isObject()) {
            node.properties()
                    .forEach(e ->
                            collect(
                                    e.getValue(),
                                    pointer + "/" + e.getKey(),
                                    joined(name, words(e.getKey())),
                                    provenances,
                                    found));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(
                        node.get(i),
                        pointer + "/" + i,
                        joined(name, node.get(i).path("name").asText("")),
                        provenances,
                        found);
            }
        }
    }

    private static String joined(String a, String b) {
        return a.isEmpty() || b.isEmpty() ? a + b : a + ", " + b;
    }

    /**
     * {@code memoryPerNodeGb} as {@code memory per node}: entries of lists have names of their own.
     */
    private static String words(String field) {
        return switch (field) {
            case "components", "calls", "scenarios" -> "";
            default ->
                    field.replaceAll("(Gb|Ms)$", "")
                            .replaceAll("([A-Z])", " $1")
                            .toLowerCase(Locale.ROOT);
        };
    }

    /**
     * The project with another value for this figure.
     *
     * @param value in the unit of the figure
     */
    public Project in(Project project, double value) {
        JsonNode tree = ProjectJson.tree(project);
        ((ObjectNode) tree.at(pointer)).put("value", value);
        return ProjectJson.of(tree);
    }

    /** A value that the figure can take: shares stay at most 1. */
    double scaled(double factor) {
        double value = figure.value() * factor;
        return figure.unit().equals("share") ? Math.min(1, value) : value;
    }
}
