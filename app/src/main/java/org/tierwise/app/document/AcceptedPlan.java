package org.tierwise.app.document;

import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.project.ProjectAnalysis;

/**
 * A plan that was found, beside what it replaces.
 *
 * @param analysis what it stands beside now
 * @param found the plan and its proof
 * @param comparison as-is against to-be
 * @param solved the problem that it was found for; that of the analysis, or one with fewer pins
 */
public record AcceptedPlan(
        ProjectAnalysis analysis,
        PlanResult.Found found,
        Comparison comparison,
        PlanningProblem solved) {
    /** The plan, compared with the bill of the analysis that it was found for. */
    public static AcceptedPlan of(ProjectAnalysis analysis, PlanResult.Found found) {
        return new AcceptedPlan(
                analysis, found, analysis.compare(found.evaluation()), analysis.problem());
    }

    /** The same plan beside another analysis. */
    AcceptedPlan beside(ProjectAnalysis other, PlanResult.Found same) {
        return new AcceptedPlan(other, same, other.compare(same.evaluation()), solved);
    }

    /** The plan, evaluated. */
    public PlanEvaluation evaluation() {
        return found.evaluation();
    }
}
