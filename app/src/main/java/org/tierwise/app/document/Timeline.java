package org.tierwise.app.document;

import org.tierwise.model.project.Project;
import org.tierwise.model.project.Scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * The states of a project before and after the one that is wanted, and the scenario that is looked
 * at. What changes nothing gives the same object.
 *
 * @param past the nearest last
 * @param future the nearest last
 * @param scenario the scenario of that name, or the first one of a project that has no such
 */
record Timeline(List<Project> past, Project project, List<Project> future, Scenario scenario) {
    Timeline {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /** A project that was opened. */
    static Timeline of(OpenedProject opened) {
        return new Timeline(
                List.of(),
                opened.planningCase().project(),
                List.of(),
                opened.analysis().scenario());
    }

    Timeline changed(Project after) {
        return project.equals(after) ? this : at(with(past, project), after, List.of());
    }

    /**
     * @throws IllegalArgumentException when the project has no such scenario
     */
    Timeline lookingAt(String name) {
        if (scenario.name().equals(name)) {
            return this;
        }
        Scenario wanted =
                project.scenario(name)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "the project has no scenario " + name));
        return new Timeline(past, project, future, wanted);
    }

    Timeline back() {
        return past.isEmpty() ? this : at(withoutLast(past), past.getLast(), with(future, project));
    }

    Timeline forward() {
        return future.isEmpty()
                ? this
                : at(with(past, project), future.getLast(), withoutLast(future));
    }

    private Timeline at(List<Project> before, Project now, List<Project> after) {
        Scenario same = now.scenario(scenario.name()).orElseGet(() -> now.scenarios().getFirst());
        return new Timeline(before, now, after, same);
    }

    private static List<Project> with(List<Project> projects, Project last) {
        List<Project> all = new ArrayList<>(projects);
        all.add(last);
        return all;
    }

    private static List<Project> withoutLast(List<Project> projects) {
        return projects.subList(0, projects.size() - 1);
    }
}
