package org.tierwise.app.document;

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

    /** A plan outlives changes that it does not rest on. */
    private Optional<AcceptedPlan> stillHolds(AcceptedPlan accepted, OpenedProject next) {
        return sameScenario(next) ? PlanKeeping.after(accepted, next.analysis()) : Optional.empty();
    }

    private boolean sameScenario(OpenedProject next) {
        return opened.analysis().scenario().name().equals(next.analysis().scenario().name())
                && opened.planningCase().bill().equals(next.planningCase().bill());
    }
}
