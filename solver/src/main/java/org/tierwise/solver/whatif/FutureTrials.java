package org.tierwise.solver.whatif;

import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.Robustness;
import org.tierwise.model.plan.Rule;
import org.tierwise.model.plan.Violation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Evaluates a plan in each of several futures. */
public final class FutureTrials {
    private record Place(Rule rule, String where) {}

    private FutureTrials() {}

    /**
     * How often a plan breaks which rule.
     *
     * @param plan a plan for the groups of the futures
     * @param futures the problem as it may turn out; at least one
     */
    public static Robustness of(Plan plan, List<PlanningProblem> futures) {
        List<List<Violation>> broken =
                futures.parallelStream()
                        .map(future -> new PlanEvaluator(future).evaluate(plan).violations())
                        .toList();
        Map<Place, Long> counts =
                broken.stream()
                        .flatMap(violations -> places(violations).stream())
                        .collect(Collectors.groupingBy(p -> p, Collectors.counting()));
        return new Robustness(
                futures.size(),
                (int) broken.stream().filter(List::isEmpty).count(),
                counts.entrySet().stream()
                        .map(e ->
                                new Robustness.Broken(
                                        e.getKey().rule(),
                                        e.getKey().where(),
                                        Math.toIntExact(e.getValue())))
                        .sorted(
                                Comparator.comparingInt(Robustness.Broken::futures)
                                        .reversed()
                                        .thenComparing(Robustness.Broken::where)
                                        .thenComparing(Robustness.Broken::rule))
                        .toList());
    }

    private static Set<Place> places(List<Violation> violations) {
        Set<Place> places = new HashSet<>();
        violations.forEach(v -> places.add(new Place(v.rule(), v.where())));
        return places;
    }
}
