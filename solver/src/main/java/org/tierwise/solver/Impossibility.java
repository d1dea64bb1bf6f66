package org.tierwise.solver;

import org.tierwise.model.plan.Advice;
import org.tierwise.model.plan.Candidates;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.Violation;
import org.tierwise.solver.options.GroupOptions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says why there is no plan, and what would have to give. */
final class Impossibility {
    private final PlanningProblem problem;
    private final PlanEvaluator evaluator;

    Impossibility(PlanningProblem problem, PlanEvaluator evaluator) {
        this.problem = problem;
        this.evaluator = evaluator;
    }

    /**
     * No choice for any group keeps even the rules of that group alone in which something must
     * stand.
     *
     * @param missing names of components or votes; empty where only no set of groups holds
     *     everything once
     * @param groups every group that may stand
     */
    PlanResult ofItems(
            List<String> missing, List<GroupOptions> groups, boolean proven, Duration elapsed) {
        return groups.stream()
                .filter(g -> missing.stream().anyMatch(g.group()::runs))
                .findFirst()
                .map(alone -> ofGroup(alone, proven, elapsed))
                .orElseGet(() ->
                        new PlanResult.Infeasible(
                                proven,
                                List.of(),
                                List.of(
                                        new Advice(
                                                "%s: no node group can lend nodes; allow more nodes or memory for a group that may, or add one"
                                                        .formatted(
                                                                missing.isEmpty()
                                                                        ? "votes"
                                                                        : String.join(
                                                                                ", ", missing)))),
                                elapsed));
    }

    private PlanResult ofGroup(GroupOptions group, boolean proven, Duration elapsed) {
        List<GroupChoice> candidates = Candidates.of(group.group(), problem);
        if (candidates.isEmpty()) {
            return new PlanResult.Infeasible(
                    proven,
                    List.of(),
                    List.of(
                            new Advice(
                                    "%s: catalogue %s has nothing that the pins allow; loosen a pin of this group"
                                            .formatted(
                                                    group.group().name(),
                                                    problem.catalogue().id()))),
                    elapsed);
        }
        GroupEvaluation nearest =
                candidates.stream()
                        .map(choice -> evaluator.group(group.group(), choice))
                        .min(
                                Comparator.<GroupEvaluation>comparingInt(e -> e.violations().size())
                                        .thenComparingDouble(Impossibility::excess)
                                        .thenComparing(e -> e.monthly()))
                        .orElseThrow();
        return new PlanResult.Infeasible(
                proven,
                nearest.violations(),
                List.of(
                        new Advice(
                                "%s: of %d choices, %s comes nearest; a larger server, more nodes or a higher limit is needed"
                                        .formatted(
                                                group.group().name(),
                                                candidates.size(),
                                                nearest.choice().label()))),
                elapsed);
    }

    private static double excess(GroupEvaluation evaluation) {
        return evaluation.violations().stream()
                .mapToDouble(v -> v.actual() / v.limit())
                .max()
                .orElse(0);
    }

    /**
     * Each group could be built, but no plan keeps the rules that join them, not even the fastest.
     */
    PlanResult ofTargets(List<GroupOptions> groups, boolean proven, Duration elapsed) {
        Map<String, GroupChoice> fastest = new LinkedHashMap<>();
        for (GroupOptions group : groups) {
            fastest.put(group.group().name(), group.fastest().choice());
        }
        PlanEvaluation evaluation =
                new PlanEvaluator(problem.formed(groups.stream().map(GroupOptions::group).toList()))
                        .evaluate(new Plan(fastest));
        List<Advice> advice =
                evaluation.violations().stream()
                        .map(v -> new Advice(advice(v), Optional.of(v)))
                        .toList();
        return new PlanResult.Infeasible(proven, evaluation.violations(), advice, elapsed);
    }

    private String advice(Violation violation) {
        return switch (violation.rule()) {
            case AVAILABILITY ->
                    "lower the availability target to %s %%"
                            .formatted(
                                    BigDecimal.valueOf(violation.actual() * 100)
                                            .setScale(5, RoundingMode.FLOOR)
                                            .toPlainString());
            case TIME_BELOW_WORKERS ->
                    "%s: size the workers for at least %.0f ms below them (downstreamMs)"
                            .formatted(violation.where(), Math.ceil(violation.actual()));
            default ->
                    Double.isInfinite(violation.actual())
                            ? "%s: something is saturated even with the fastest servers of catalogue %s; allow more nodes"
                                    .formatted(violation.where(), problem.catalogue().id())
                            : "%s: with the fastest servers of catalogue %s, the %s could be met at %.0f %s"
                                    .formatted(
                                            violation.where(),
                                            problem.catalogue().id(),
                                            violation.rule().inWords(),
                                            Math.ceil(violation.actual()),
                                            violation.unit());
        };
    }
}
