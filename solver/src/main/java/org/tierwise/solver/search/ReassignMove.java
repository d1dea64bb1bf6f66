package org.tierwise.solver.search;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;
import org.tierwise.solver.options.Option;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Gives some groups other options at once; no option takes a group out of the plan. */
final class ReassignMove extends AbstractMove<PlanSolution> {
    private static final String VARIABLE = "option";

    private final List<GroupAssignment> assignments;
    private final List<@Nullable Option> options;

    ReassignMove(List<GroupAssignment> assignments, List<? extends @Nullable Option> options) {
        this.assignments = assignments;
        this.options = Collections.unmodifiableList(new ArrayList<>(options));
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<PlanSolution> director) {
        for (int i = 0; i < options.size(); i++) {
            if (assignments.get(i).getOption() == options.get(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected ReassignMove createUndoMove(ScoreDirector<PlanSolution> director) {
        return new ReassignMove(
                assignments, assignments.stream().map(GroupAssignment::getOption).toList());
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<PlanSolution> director) {
        for (int i = 0; i < options.size(); i++) {
            GroupAssignment assignment = assignments.get(i);
            director.beforeVariableChanged(assignment, VARIABLE);
            assignment.setOption(options.get(i));
            director.afterVariableChanged(assignment, VARIABLE);
        }
    }

    @Override
    public ReassignMove rebase(ScoreDirector<PlanSolution> director) {
        return new ReassignMove(rebaseList(assignments, director), options);
    }

    @Override
    public Collection<?> getPlanningEntities() {
        return assignments;
    }

    @Override
    public Collection<?> getPlanningValues() {
        return options;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReassignMove move
                && assignments.equals(move.assignments)
                && options.equals(move.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(assignments, options);
    }

    @Override
    public String toString() {
        return "%s -> %s"
                .formatted(
                        assignments.stream().map(a -> a.group().group().name()).toList(),
                        options.stream()
                                .map(o -> o == null ? "none" : o.choice().label())
                                .toList());
    }
}
