package org.tierwise.solver;

import org.joda.money.BigMoney;
import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.plan.LimitPrice;
import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.TargetLimit;
import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.Option;
import org.tierwise.solver.options.ProblemOptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Solves the problem again with each limit a tenth looser and a tenth tighter. */
final class LimitPrices {
    private static final double STEP = 0.1;

    private final PlanningProblem problem;
    private final PlanningProblem formed;
    private final PlanEvaluation plan;
    private final SolveOptions options;
    private final BooleanSupplier cancelled;
    private final boolean nothingIsCheaperAlone;

    LimitPrices(
            PlanningProblem problem,
            PlanResult.Found found,
            SolveOptions options,
            BooleanSupplier cancelled) {
        this.problem = problem;
        this.formed = found.problem();
        this.plan = found.evaluation();
        this.options = options;
        this.cancelled = cancelled;
        nothingIsCheaperAlone = nothingIsCheaperAlone();
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
        Cheapest loose = looser(limit, looser);
        Cheapest tight = tighter(limit, tighter);
        return new LimitPrice(
                limit,
                value,
                looser,
                loose.monthly()
                        .map(cost -> plan.monthly().minus(cost))
                        .filter(BigMoney::isPositive)
                        .orElseGet(() -> BigMoney.zero(plan.monthly().getCurrencyUnit())),
                tighter,
                tight.monthly().map(cost -> cost.minus(plan.monthly())),
                loose.proven() && tight.proven());
    }

    /**
     * Cost of the cheapest plan under a changed limit.
     *
     * @param monthly the cost; absent where no plan keeps the limits
     * @param proven whether the search was complete
     */
    private record Cheapest(Optional<BigMoney> monthly, boolean proven) {}

    /** A plan that is as cheap as groups can be alone does not get cheaper by a joint limit. */
    private Cheapest looser(TargetLimit limit, double value) {
        return limit.joinsGroups() && nothingIsCheaperAlone
                ? new Cheapest(Optional.of(plan.monthly()), true)
                : cheapest(limit, value, Optional.of(plan.plan()));
    }

    /** A plan that keeps the tighter limit too is the cheapest that does. */
    private Cheapest tighter(TargetLimit limit, double value) {
        PlanningProblem tightened = formed.withTargets(limit.in(problem.targets(), value));
        return new PlanEvaluator(tightened).evaluate(plan.plan()).feasible()
                ? new Cheapest(Optional.of(plan.monthly()), true)
                : cheapest(limit, value, Optional.empty());
    }

    /** Whether the plan costs no more than the cheapest groups, rules between groups apart. */
    private boolean nothingIsCheaperAlone() {
        List<GroupOptions> options = ProblemOptions.of(problem, this.options.memory(), cancelled);
        Formations formations = Formations.of(problem, options);
        return formations.isPossible()
                && formations.leastCost()
                        >= plan.groups().stream()
                                .map(GroupEvaluation::monthly)
                                .mapToLong(Option::millionths)
                                .sum();
    }

    private Cheapest cheapest(TargetLimit limit, double value, Optional<Plan> start) {
        PlanResult result =
                Planner.solve(
                        problem.withTargets(limit.in(problem.targets(), value)),
                        options.from(start),
                        progress -> {},
                        cancelled);
        return switch (result) {
            case PlanResult.Found found ->
                    new Cheapest(Optional.of(found.evaluation().monthly()), found.bound().proven());
            case PlanResult.Infeasible none -> new Cheapest(Optional.empty(), none.proven());
        };
    }
}
