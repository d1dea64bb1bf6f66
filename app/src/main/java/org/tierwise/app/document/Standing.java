package org.tierwise.app.document;

import org.tierwise.app.planning.PlanningCase;
import org.tierwise.model.comparison.BusinessCase;

import java.util.Optional;

/**
 * An analysed project, and the plan that holds for it.
 *
 * @param plan absent while none was accepted
 */
record Standing(OpenedProject opened, Optional<AcceptedPlan> plan) {
    /**
     * What stands after a change; analyses it.
     *
     * @throws IllegalArgumentException when nothing can be planned then
     */
    Standing after(Timeline wanted) {
        OpenedProject next =
                OpenedProject.of(
                        opened.planningCase().withProject(wanted.project()), wanted.scenario());
        return new Standing(next, plan.flatMap(accepted -> stillHolds(accepted, next)));
    }

    /** No plan rests on the terms of the cash flow, so that it outlives a change of them. */
    private Optional<AcceptedPlan> stillHolds(AcceptedPlan accepted, OpenedProject next) {
        return opened.analysis().scenario().equals(next.analysis().scenario())
                        && withAssumedTerms(opened).equals(withAssumedTerms(next))
                ? Optional.of(AcceptedPlan.of(next.analysis(), accepted.found()))
                : Optional.empty();
    }

    private static PlanningCase withAssumedTerms(OpenedProject opened) {
        PlanningCase given = opened.planningCase();
        return given.withProject(given.project().withBusinessCase(BusinessCase.ASSUMED));
    }
}
