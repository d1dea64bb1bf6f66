package org.tierwise.solver.search;

import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import org.tierwise.solver.options.Option;

import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Moves that change two groups at once, each to a choice that costs a little more or less. What one
 * group wins in time the other may lose: often no single change leads from a good plan to a better
 * one.
 */
public final class PairMoves implements MoveIteratorFactory<PlanSolution, ReassignMove> {
    /** Called by the solver. */
    public PairMoves() {}

    @Override
    public long getSize(ScoreDirector<PlanSolution> director) {
        long options = open(director).stream().mapToLong(a -> a.getOptions().size() - 1L).sum();
        return options * options;
    }

    /** Groups of the plan that have a choice. */
    private static List<GroupAssignment> open(ScoreDirector<PlanSolution> director) {
        return director.getWorkingSolution().standing().stream()
                .filter(a -> a.getOptions().size() > 1)
                .toList();
    }

    @Override
    public Iterator<ReassignMove> createOriginalMoveIterator(ScoreDirector<PlanSolution> director) {
        List<GroupAssignment> open = open(director);
        return open.stream()
                .flatMap(a ->
                        open.stream()
                                .filter(b -> b.getIndex() > a.getIndex())
                                .flatMap(b -> pairs(a, b)))
                .iterator();
    }

    private static Stream<ReassignMove> pairs(GroupAssignment a, GroupAssignment b) {
        return a.getOptions().stream()
                .flatMap(first ->
                        b.getOptions().stream()
                                .map(second ->
                                        new ReassignMove(List.of(a, b), List.of(first, second))));
    }

    @Override
    public Iterator<ReassignMove> createRandomMoveIterator(
            ScoreDirector<PlanSolution> director, Random random) {
        List<GroupAssignment> open = open(director);
        return open.size() < 2
                ? List.<ReassignMove>of().iterator()
                : Stream.generate(() -> draw(open, random)).iterator();
    }

    private static ReassignMove draw(List<GroupAssignment> open, Random random) {
        int first = random.nextInt(open.size());
        int second = random.nextInt(open.size() - 1);
        GroupAssignment a = open.get(first);
        GroupAssignment b = open.get(second < first ? second : second + 1);
        return new ReassignMove(List.of(a, b), List.of(near(a, random), near(b, random)));
    }

    /** Another option; the nearer in price, the likelier. */
    private static Option near(GroupAssignment assignment, Random random) {
        List<Option> options = assignment.getOptions();
        int from = assignment.position();
        double logarithm = Math.log(options.size()) * random.nextDouble();
        int distance = Math.min(options.size() - 1, (int) Math.exp(logarithm));
        boolean up = from + distance < options.size() && (from < distance || random.nextBoolean());
        return options.get(up ? from + distance : Math.max(0, from - distance));
    }
}
