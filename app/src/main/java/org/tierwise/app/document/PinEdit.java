package org.tierwise.app.document;

import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.PinnedPart;
import org.tierwise.model.plan.Pins;
import org.tierwise.model.project.Project;
import org.tierwise.model.project.Scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A person pins a part of what was chosen, or leaves it free again, in one scenario.
 *
 * @param scenario name of the scenario
 * @param groups node groups of the project; those that share nodes are pinned alike
 * @param part what is pinned
 * @param to the choice that is kept; absent to leave it free
 */
public record PinEdit(
        String scenario, List<String> groups, PinnedPart part, Optional<GroupChoice> to)
        implements UnaryOperator<Project> {
    public PinEdit {
        groups = List.copyOf(groups);
    }

    @Override
    public Project apply(Project project) {
        return project.withScenarios(
                project.scenarios().stream()
                        .map(s -> s.name().equals(scenario) ? changed(s) : s)
                        .toList());
    }

    private Scenario changed(Scenario before) {
        Scenario after = before;
        for (String group : groups) {
            Pins pins = after.pins(group);
            Pins changed =
                    to.map(chosen -> part.pin(pins, chosen)).orElseGet(() -> part.free(pins));
            if (!changed.equals(pins)) {
                after = after.withPins(group, changed);
            }
        }
        return after;
    }
}
