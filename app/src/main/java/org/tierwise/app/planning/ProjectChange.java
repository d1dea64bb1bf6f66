package org.tierwise.app.planning;

import com.fasterxml.jackson.databind.JsonNode;

import org.tierwise.app.project.ProjectJson;
import org.tierwise.model.presentation.Logo;
import org.tierwise.model.project.Project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An input that two projects do not share.
 *
 * @param name where it stands, for example {@code components, web, utilisation}
 * @param before value in the first project; absent where it has none
 * @param after value in the second; absent where it has none
 */
public record ProjectChange(String name, Optional<String> before, Optional<String> after) {
    /**
     * What differs, in the order of the project file. Parts with a name are matched by it; a
     * project that says nothing of its presentation is as good as one that says it is plain.
     */
    public static List<ProjectChange> between(Project a, Project b) {
        List<ProjectChange> changes = new ArrayList<>();
        compare("", ProjectJson.tree(presented(a)), ProjectJson.tree(presented(b)), changes);
        return changes;
    }

    private static Project presented(Project project) {
        return project.withPresentation(project.presented());
    }

    private static void compare(String name, JsonNode a, JsonNode b, List<ProjectChange> changes) {
        if (a.equals(b)) {
            return;
        }
        boolean both = a.isContainerNode() && b.isContainerNode();
        if (!both || isFigure(a) || isFigure(b) || isWeek(a) || isLogo(a)) {
            changes.add(new ProjectChange(name, text(a), text(b)));
            return;
        }
        Map<String, JsonNode> before = parts(a);
        Map<String, JsonNode> after = parts(b);
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        JsonNode none = a.path("no such part");
        for (String key : keys) {
            compare(
                    name.isEmpty() ? key : name + ", " + key,
                    before.getOrDefault(key, none),
                    after.getOrDefault(key, none),
                    changes);
        }
    }

    private static Map<String, JsonNode> parts(JsonNode node) {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        if (node.isObject()) {
            node.properties().forEach(entry -> parts.put(entry.getKey(), entry.getValue()));
            return parts;
        }
        for (int i = 0; i < node.size(); i++) {
            String name = node.get(i).path("name").asText("");
            String key = name.isEmpty() ? Integer.toString(i + 1) : name;
            parts.put(parts.containsKey(key) ? key + " " + (i + 1) : key, node.get(i));
        }
        return parts;
    }

    private static boolean isFigure(JsonNode node) {
        return node.has("provenance") && node.has("value");
    }

    /** The hours of a week change together. */
    private static boolean isWeek(JsonNode node) {
        return node.has("provenance") && node.has("weights");
    }

    /** Nobody reads the bytes of a picture. */
    private static boolean isLogo(JsonNode node) {
        return node.size() == 1 && node.path("base64").isTextual();
    }

    private static Optional<String> text(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        if (isLogo(node)) {
            Logo logo = new Logo(node.path("base64").asText());
            return Optional.of(
                    "picture of %d x %d pixels, %d bytes"
                            .formatted(logo.widthPx(), logo.heightPx(), logo.png().length));
        }
        if (isWeek(node)) {
            return Optional.of(
                    "%s, %s (%s)"
                            .formatted(
                                    node.path("zone").asText(),
                                    node.path("provenance").asText().toLowerCase(Locale.ROOT),
                                    node.path("source").asText()));
        }
        if (isFigure(node)) {
            return Optional.of(
                    "%s %s, %s (%s)"
                            .formatted(
                                    node.path("value").asText(),
                                    node.path("unit").asText(),
                                    node.path("provenance").asText().toLowerCase(Locale.ROOT),
                                    node.path("source").asText()));
        }
        return Optional.of(node.isValueNode() ? node.asText() : node.toString());
    }
}
