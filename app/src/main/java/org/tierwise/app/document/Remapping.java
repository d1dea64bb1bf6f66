package org.tierwise.app.document;

import org.tierwise.model.bill.UsageGroup;
import org.tierwise.model.project.Project;

import java.util.function.UnaryOperator;

/**
 * A person says what a group of charges pays for; from then on the project remembers it as a rule
 * in front of all others.
 *
 * @param group the charges
 * @param component component that pays
 */
public record Remapping(UsageGroup group, String component) implements UnaryOperator<Project> {
    @Override
    public Project apply(Project project) {
        return project.withMapping(project.mapping().remapped(group, component));
    }
}
