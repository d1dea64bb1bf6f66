package org.tierwise.solver.search;

import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import org.tierwise.solver.options.Option;

import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Moves that give one group of the plan any other option: server, nodes, disks and term at once.
 */
public final class SingleMoves implements MoveIteratorFactory<PlanSolution, ReassignMove> {
    /** Called by the solver. */
    public SingleMoves() {}

    @Override
    public long getSize(ScoreDirector<PlanSolution> director) {
        return director.getWorkingSolution().standing().stream()
                .mapToLong(a -> a.getOptions().size())
                .sum();
    }

    @Override
    public Iterator<ReassignMove> createOriginalMoveIterator(ScoreDirector<PlanSolution> director) {
        return director.getWorkingSolution().standing().stream()
                .flatMap(a -> a.getOptions().stream().map(option -> move(a, option)))
                .iterator();
    }

    @Override
    public Iterator<ReassignMove> createRandomMoveIterator(
            ScoreDirector<PlanSolution> director, Random random) {
        List<GroupAssignment> standing = director.getWorkingSolution().standing();
        return Stream.generate(
                        () -> {
                            GroupAssignment one = standing.get(random.nextInt(standing.size()));
                            List<Option> options = one.getOptions();
                            return move(one, options.get(random.nextInt(options.size())));
                        })
                .iterator();
    }

    private static ReassignMove move(GroupAssignment assignment, Option option) {
        return new ReassignMove(List.of(assignment), List.of(option));
    }
}
