package org.tierwise.app.planning;

import org.tierwise.app.project.ProjectContents;
import org.tierwise.data.services.AwsServices;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.catalogue.InstanceFacts;
import org.tierwise.model.project.Project;
import org.tierwise.model.project.ProjectAnalysis;
import org.tierwise.model.project.Scenario;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A project with everything that it refers to, read and ready to plan.
 *
 * @param project the project
 * @param bill its bill
 * @param catalogue its price catalogue, at list prices
 * @param facts capacity by instance type
 * @param ownCatalogue JSON of the catalogue, where it is none of the bundled ones
 * @param day day that plans are made: agreed prices that ended before it are not applied
 */
public record PlanningCase(
        Project project,
        Bill bill,
        Catalogue catalogue,
        Map<String, InstanceFacts> facts,
        Optional<String> ownCatalogue,
        LocalDate day) {
    public PlanningCase {
        facts = Map.copyOf(facts);
    }

    /** The same bill and prices with the project changed in what does not choose them. */
    public PlanningCase withProject(Project changed) {
        return new PlanningCase(changed, bill, catalogue, facts, ownCatalogue, day);
    }

    /** What a project file keeps of it. */
    public ProjectContents contents() {
        return new ProjectContents(project, bill, ownCatalogue);
    }

    /**
     * Demand and planning problem in one scenario.
     *
     * @throws IllegalArgumentException when the inputs do not fit together
     */
    public ProjectAnalysis analyse(Scenario scenario) {
        return ProjectAnalysis.of(
                project, scenario, bill, catalogue, facts, AwsServices.table(), day);
    }
}
