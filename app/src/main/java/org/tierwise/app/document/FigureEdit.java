package org.tierwise.app.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.tierwise.app.project.ProjectJson;
import org.tierwise.model.project.Project;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/**
 * A person types a figure of the project. From then on it is given, by that person, whatever it was
 * before.
 *
 * @param pointer JSON pointer of the figure in the project file
 * @param value in the unit of the figure
 */
public record FigureEdit(String pointer, BigDecimal value) implements UnaryOperator<Project> {
    private static final String BY_HAND = "typed in";

    /**
     * @throws IllegalArgumentException when there is no figure at the pointer, or the value breaks
     *     a rule of a project
     */
    @Override
    public Project apply(Project project) {
        JsonNode tree = ProjectJson.tree(project);
        JsonNode at = tree.at(pointer);
        JsonNode old = at.isObject() ? at.path("value") : at;
        if (!old.isNumber()) {
            throw new IllegalArgumentException("the project has no figure at " + pointer);
        }
        if (old.decimalValue().compareTo(value) == 0) {
            return project;
        }
        if (at instanceof ObjectNode figure) {
            figure.put("value", value).put("provenance", "GIVEN").put("source", BY_HAND);
        } else {
            JsonPointer path = JsonPointer.compile(pointer);
            ((ObjectNode) tree.at(path.head())).put(path.last().getMatchingProperty(), value);
        }
        return ProjectJson.of(tree);
    }
}
