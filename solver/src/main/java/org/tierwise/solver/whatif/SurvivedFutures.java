package org.tierwise.solver.whatif;

import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.PlanningProblem;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the futures in which a whole plan keeps every rule, as far as that decides anything. */
final class SurvivedFutures {
    /** Futures evaluated at once, before the count is looked at again. */
    private static final int BATCH = 8;

    private final List<PlanEvaluator> evaluators;
    private final int mostLost;

    /** Futures in the order in which they are tried: those that failed come first. */
    private final List<Integer> order = new ArrayList<>();

    private final Map<Map<String, GroupChoice>, Boolean> known = new HashMap<>();

    SurvivedFutures(List<PlanningProblem> futures, int mostLost) {
        this.mostLost = mostLost;
        evaluators = futures.stream().map(PlanEvaluator::new).toList();
        for (int i = 0; i < futures.size(); i++) {
            order.add(i);
        }
    }

    /**
     * Whether a plan survives enough futures.
     *
     * @param lost futures that it is known not to survive
     */
    boolean enough(Plan plan, BitSet lost) {
        return known.computeIfAbsent(plan.choices(), choices -> count(plan, lost));
    }

    private boolean count(Plan plan, BitSet lostBefore) {
        BitSet lost = (BitSet) lostBefore.clone();
        List<Integer> open = order.stream().filter(i -> !lost.get(i)).toList();
        for (int from = 0; from < open.size() && lost.cardinality() <= mostLost; from += BATCH) {
            List<Integer> batch = open.subList(from, Math.min(from + BATCH, open.size()));
            List<Integer> failed =
                    batch.parallelStream()
                            .filter(i -> !evaluators.get(i).evaluate(plan).feasible())
                            .toList();
            failed.forEach(lost::set);
            order.removeAll(failed);
            order.addAll(0, failed);
        }
        return lost.cardinality() <= mostLost;
    }
}
