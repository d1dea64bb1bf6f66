package org.tierwise.solver;

import org.joda.money.BigMoney;
import org.tierwise.model.plan.LimitPrice;
import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.TargetLimit;
import org.tierwise.solver.options.ProblemOptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Solves the problem again with each limit a tenth looser and a tenth tighter. */
final class LimitPrices {
    private static final double STEP = 0.1;

    private final PlanningProblem problem;
    private final PlanEvaluation plan;
    private final SolveOptions options;
    private final BooleanSupplier cancelled;
    private final boolean eachGroupIsCheapest;

    LimitPrices(
            PlanningProblem problem,
            PlanEvaluation plan,
            SolveOptions options,
            BooleanSupplier cancelled) {
        this.problem = problem;
        this.plan = plan;
        this.options = options;
        this.cancelled = cancelled;
        eachGroupIsCheapest = eachGroupIsCheapest(problem, plan, cancelled);
    }

    /** The prices; those that a cancel left out are missing. */
    List<LimitPrice> all() {
        List<LimitPrice> prices = new ArrayList<>();
        for (TargetLimit limit : TargetLimit.values()) {
            LimitPrice price = price(limit);
            if (cancelled.getAsBoolean()) {
                break;
            }
            prices.add(price);
        }
        return prices;
    }

    private LimitPrice price(TargetLimit limit) {
        double value = limit.of(problem.targets());
        double looser = limit.loosened(value, STEP);
        double tighter = limit.loosened(value, -STEP);
        return new LimitPrice(
                limit, value, looser, saved(limit, looser), tighter, added(limit, tighter));
    }

    /** Groups that are all as cheap as they can be alone do not get cheaper by a joint limit. */
    private BigMoney saved(TargetLimit limit, double looser) {
        BigMoney nothing = BigMoney.zero(plan.monthly().getCurrencyUnit());
        if (limit.joinsGroups() && eachGroupIsCheapest) {
            return nothing;
        }
        return cheapest(limit, looser, Optional.of(plan.plan()))
                .map(cost -> plan.monthly().minus(cost))
                .filter(BigMoney::isPositive)
                .orElse(nothing);
    }

    /** A plan that keeps the tighter limit too is the cheapest that does. */
    private Optional<BigMoney> added(TargetLimit limit, double tighter) {
        PlanningProblem tightened = problem.withTargets(limit.in(problem.targets(), tighter));
        return new PlanEvaluator(tightened).evaluate(plan.plan()).feasible()
                ? Optional.of(BigMoney.zero(plan.monthly().getCurrencyUnit()))
                : cheapest(limit, tighter, Optional.empty())
                        .map(cost -> cost.minus(plan.monthly()));
    }

    private static boolean eachGroupIsCheapest(
            PlanningProblem problem, PlanEvaluation plan, BooleanSupplier cancelled) {
        return ProblemOptions.of(problem, cancelled).stream()
                .allMatch(group ->
                        group.options().isEmpty()
                                || !group.options()
                                        .getFirst()
                                        .choice()
                                        .monthly()
                                        .isLessThan(
                                                plan.plan()
                                                        .choice(group.group().name())
                                                        .monthly()));
    }

    private Optional<BigMoney> cheapest(TargetLimit limit, double value, Optional<Plan> start) {
        PlanResult result =
                Planner.solve(
                        problem.withTargets(limit.in(problem.targets(), value)),
                        options.from(start),
                        progress -> {},
                        cancelled);
        return result instanceof PlanResult.Found found
                ? Optional.of(found.evaluation().monthly())
                : Optional.empty();
    }
}
