package org.tierwise.app.document;

import org.tierwise.app.planning.PlanningCase;
import org.tierwise.model.project.ProjectAnalysis;
import org.tierwise.model.project.Scenario;

/**
 * A project, and what follows from it in the scenario that is looked at.
 *
 * @param planningCase project, bill and catalogue
 * @param analysis demand and problem in one of its scenarios
 */
public record OpenedProject(PlanningCase planningCase, ProjectAnalysis analysis) {
    /** The project in its first scenario. */
    public static OpenedProject of(PlanningCase planningCase) {
        return of(planningCase, planningCase.project().scenarios().getFirst());
    }

    /** The project in a scenario. */
    public static OpenedProject of(PlanningCase planningCase, Scenario scenario) {
        return new OpenedProject(planningCase, planningCase.analyse(scenario));
    }
}
