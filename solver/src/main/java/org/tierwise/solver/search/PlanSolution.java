package org.tierwise.solver.search;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.tierwise.solver.options.Option;

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

    /** One assignment per group, in the order of the problem. */
    List<GroupAssignment> assignments() {
        return assignments;
    }

    /** The score; null before it is calculated. */
    public @Nullable HardMediumSoftLongScore getScore() {
        return score;
    }

    /** Whether every group has an option and every rule is kept. */
    boolean isFeasible() {
        return score != null && score.isFeasible();
    }

    /** Options in the order of the groups. */
    Option[] options() {
        Option[] options = new Option[assignments.size()];
        for (GroupAssignment assignment : assignments) {
            options[assignment.getIndex()] = assignment.assigned();
        }
        return options;
    }
}
