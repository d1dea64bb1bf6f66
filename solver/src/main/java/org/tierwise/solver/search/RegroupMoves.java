package org.tierwise.solver.search;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.Option;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Moves that change what shares nodes: a group comes into the plan, those that hold something of it
 * go, and the cheapest groups hold what else stood on these. So components come together, part, or
 * change places, and votes find other nodes; everything still stands once.
 */
public final class RegroupMoves implements MoveIteratorFactory<PlanSolution, ReassignMove> {
    /** Draws in a step; where some groups fit, far more than a step takes. */
    private static final long DRAWS = 100;

    /** Called by the solver. */
    public RegroupMoves() {}

    @Override
    public long getSize(ScoreDirector<PlanSolution> director) {
        PlanSolution plan = director.getWorkingSolution();
        return plan.assignments().size() - plan.standing().size();
    }

    @Override
    public Iterator<ReassignMove> createOriginalMoveIterator(ScoreDirector<PlanSolution> director) {
        PlanSolution plan = director.getWorkingSolution();
        return absent(plan).stream()
                .flatMap(a -> move(plan, a, a.getOptions().getFirst()).stream())
                .iterator();
    }

    @Override
    public Iterator<ReassignMove> createRandomMoveIterator(
            ScoreDirector<PlanSolution> director, Random random) {
        PlanSolution plan = director.getWorkingSolution();
        List<GroupAssignment> absent = absent(plan);
        return absent.isEmpty()
                ? List.<ReassignMove>of().iterator()
                : Stream.generate(
                                () -> {
                                    GroupAssignment coming =
                                            absent.get(random.nextInt(absent.size()));
                                    return move(plan, coming, nearCheapest(coming, random));
                                })
                        .limit(DRAWS)
                        .flatMap(Optional::stream)
                        .iterator();
    }

    private static List<GroupAssignment> absent(PlanSolution plan) {
        return plan.assignments().stream().filter(a -> !a.stands()).toList();
    }

    /** An option; the cheaper, the likelier. */
    private static Option nearCheapest(GroupAssignment coming, Random random) {
        int count = coming.getOptions().size();
        return coming.getOptions().get((int) Math.pow(count, random.nextDouble()) - 1);
    }

    private static Optional<ReassignMove> move(
            PlanSolution plan, GroupAssignment coming, Option option) {
        Regrouping regrouping = coming.regrouping();
        List<GroupAssignment> going =
                plan.standing().stream()
                        .filter(a -> regrouping.overlap(a.group(), coming.group()))
                        .toList();
        Optional<List<GroupOptions>> others =
                regrouping.others(
                        going.stream().map(GroupAssignment::group).toList(), coming.group());
        if (others.isEmpty()) {
            return Optional.empty();
        }
        List<GroupAssignment> changed = new ArrayList<>(going);
        List<@Nullable Option> options = new ArrayList<>();
        going.forEach(a -> options.add(null));
        changed.add(coming);
        options.add(option);
        for (GroupOptions other : others.get()) {
            changed.add(plan.assignments().get(other.index()));
            options.add(other.options().getFirst());
        }
        return Optional.of(new ReassignMove(changed, options));
    }
}
