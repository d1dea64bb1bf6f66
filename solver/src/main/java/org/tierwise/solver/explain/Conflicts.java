package org.tierwise.solver.explain;

import org.tierwise.model.plan.Conflict;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.solver.Planner;
import org.tierwise.solver.SolveOptions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Finds the fewest requirements that no plan keeps together (Ignatiev, Previti, Liffiton and
 * Marques-Silva 2015, "Smallest MUS extraction with minimal hitting set dualization"). What a plan
 * breaks is a set of which every conflict has an element, for the plan keeps all the rest. So a
 * smallest set that hits all of those is not larger than any conflict; when no plan keeps it, it is
 * a smallest conflict, and when one does, what that plan breaks is one set more.
 */
public final class Conflicts {
    private final Requirements requirements;
    private final SolveOptions options;
    private final BooleanSupplier cancelled;
    private final long start = System.nanoTime();
    private final List<BitSet> impossible = new ArrayList<>();
    private final List<BitSet> broken = new ArrayList<>();
    private Duration until;

    private Conflicts(PlanningProblem problem, SolveOptions options, BooleanSupplier cancelled) {
        this.requirements = new Requirements(problem);
        this.options = options.remembering();
        this.cancelled = cancelled;
        until = options.timeLimit().multipliedBy(3).dividedBy(5); // The rest is for the remedies.
    }

    /**
     * Says why a problem has no plan.
     *
     * @param problem a problem that is proven to have no plan
     * @param options longest time for all searches together, and their seed
     * @param cancelled asked often; true ends with what is known
     */
    public static Conflict of(
            PlanningProblem problem, SolveOptions options, BooleanSupplier cancelled) {
        Conflicts search = new Conflicts(problem, options, cancelled);
        Optional<BitSet> smallest = search.smallest();
        search.until = options.timeLimit();
        return new Conflict(
                search.requirements.at(smallest.orElseGet(search::smallestKnown)),
                smallest.isPresent(),
                new Remedies(problem, search::step, search::mustStop)
                        .of(search.requirements.at(smallest.orElseGet(search::brokenAlone))));
    }

    /**
     * Whether a plan keeps what was asked for.
     *
     * @param kept what a plan keeps; empty when none was found
     * @param certain whether there is none where none was found
     */
    private record Answer(Optional<BitSet> kept, boolean certain) {}

    /** A smallest conflict; empty when the time did not suffice. */
    private Optional<BitSet> smallest() {
        impossible.add(requirements.everything());
        for (BitSet part : requirements.classes()) {
            breakOnly(part);
        }
        while (true) {
            BitSet asked = HittingSets.smallest(broken);
            if (isImpossible(asked)) {
                return Optional.of(asked);
            }
            Answer answer = ask(requirements.ways(asked));
            if (answer.kept().isPresent()) {
                broken.add(brokenBeside(answer.kept().get()));
            } else if (answer.certain()) {
                impossible.add(asked);
            } else {
                return Optional.empty();
            }
        }
    }

    /**
     * Looks for a plan that breaks requirements of one class alone. Most conflicts lie within one
     * or two, and problems with most of their pins are quickly solved.
     */
    private void breakOnly(BitSet part) {
        BitSet asked = requirements.everything();
        asked.andNot(part);
        ask(asked).kept().map(this::brokenBeside).ifPresent(broken::add);
    }

    /** What a plan breaks that keeps some requirements and as many more as were found to go. */
    private BitSet brokenBeside(BitSet kept) {
        BitSet rest = requirements.everything();
        rest.andNot(kept);
        BitSet left = requirements.everything();
        left.andNot(grown(kept, rest.stream().boxed().toList()));
        if (left.isEmpty()) {
            throw new IllegalStateException("a problem proven to have no plan has one");
        }
        return left;
    }

    private BitSet grown(BitSet kept, List<Integer> candidates) {
        List<Integer> open = candidates.stream().filter(i -> !kept.get(i)).toList();
        if (open.isEmpty() || mustStop()) {
            return kept;
        }
        BitSet asked = (BitSet) kept.clone();
        open.forEach(asked::set);
        if (!isImpossible(asked)) {
            Answer answer = ask(List.of(asked));
            if (answer.kept().isPresent()) {
                return answer.kept().get();
            }
            if (answer.certain() && requirements.ways(asked).size() == 1) {
                impossible.add(asked);
            }
        }
        if (open.size() == 1) {
            return kept;
        }
        int half = open.size() / 2;
        return grown(grown(kept, open.subList(0, half)), open.subList(half, open.size()));
    }

    /** Looks for a plan in one of several ways: the first alone, the others side by side. */
    private Answer ask(List<BitSet> ways) {
        Answer first = ask(ways.getFirst());
        if (first.kept().isPresent() || ways.size() == 1 || !first.certain()) {
            return first;
        }
        List<Answer> others = ways.stream().skip(1).parallel().map(this::ask).toList();
        return others.stream()
                .filter(answer -> answer.kept().isPresent())
                .findFirst()
                .orElseGet(() ->
                        new Answer(Optional.empty(), others.stream().allMatch(Answer::certain)));
    }

    private Answer ask(BitSet way) {
        return switch (Planner.solve(
                requirements.keeping(way), step(), progress -> {}, this::mustStop)) {
            case PlanResult.Found found ->
                    new Answer(
                            Optional.of(requirements.keptBy(found.evaluation().plan(), way)), true);
            case PlanResult.Infeasible none -> new Answer(Optional.empty(), none.proven());
        };
    }

    private boolean isImpossible(BitSet asked) {
        return impossible.stream()
                .anyMatch(known -> {
                    BitSet missing = (BitSet) known.clone();
                    missing.andNot(asked);
                    return missing.isEmpty();
                });
    }

    private BitSet smallestKnown() {
        return impossible.stream()
                .min(Comparator.comparingInt(BitSet::cardinality))
                .orElseGet(requirements::everything);
    }

    /** Requirements that some plan breaks while it keeps all others. */
    private BitSet brokenAlone() {
        BitSet alone = new BitSet();
        broken.stream().filter(set -> set.cardinality() == 1).forEach(alone::or);
        return alone;
    }

    /** A third of the time that is left, so that one hard search leaves some to others. */
    private SolveOptions step() {
        Duration step = until.minus(elapsed()).dividedBy(3);
        return options.within(step.toMillis() > 0 ? step : Duration.ofMillis(1));
    }

    private boolean mustStop() {
        return cancelled.getAsBoolean() || elapsed().compareTo(until) >= 0;
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
