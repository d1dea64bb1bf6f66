package org.tierwise.app.document;

import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.project.ProjectAnalysis;

/**
 * A plan that was found, beside what it replaces.
 *
 * @param analysis what it was found for
 * @param found the plan and its proof
 * @param comparison as-is against to-be
 */
public record AcceptedPlan(
        ProjectAnalysis analysis, PlanResult.Found found, Comparison comparison) {
    /** The plan, compared with the bill of its analysis. */
    public static AcceptedPlan of(ProjectAnalysis analysis, PlanResult.Found found) {
        return new AcceptedPlan(analysis, found, analysis.compare(found.evaluation()));
    }

    /** The plan, evaluated. */
    public PlanEvaluation evaluation() {
        return found.evaluation();
    }
}
