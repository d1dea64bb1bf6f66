package org.tierwise.solver.search;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.tierwise.solver.bound.Standing;

import java.util.List;

/** All assignments of a plan, and its score. */
@PlanningSolution
public class PlanSolution {
    @PlanningEntityCollectionProperty private List<GroupAssignment> assignments = List.of();
    @PlanningScore private @Nullable HardMediumSoftLongScore score;

    /** Needed by the solver to clone solutions. */
    public PlanSolution() {}

    PlanSolution(List<GroupAssignment> assignments) {
        this.assignments = assignments;
    }

    /** One assignment per group that may stand, by index. */
    List<GroupAssignment> assignments() {
        return assignments;
    }

    /** The score; null before it is calculated. */
    public @Nullable HardMediumSoftLongScore getScore() {
        return score;
    }

    /** Assignments of the groups that stand in the plan. */
    List<GroupAssignment> standing() {
        return assignments.stream().filter(GroupAssignment::stands).toList();
    }

    /** Whether every rule is kept. */
    boolean isFeasible() {
        return score != null && score.isFeasible();
    }

    /** The plan, by index. */
    List<Standing> plan() {
        return standing().stream().map(a -> new Standing(a.group(), a.assigned())).toList();
    }
}
