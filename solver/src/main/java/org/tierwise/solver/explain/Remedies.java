package org.tierwise.solver.explain;

import org.tierwise.model.plan.Pins;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.Remedy;
import org.tierwise.model.plan.Requirement;
import org.tierwise.model.plan.TargetLimit;
import org.tierwise.solver.Planner;
import org.tierwise.solver.SolveOptions;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Looks for the nearest value of one requirement with which a plan exists. Limits are measured so
 * that more asks for less: ms, the share of time away, or a share in use. Between a value that a
 * plan meets and one that no plan meets, the next is tried: right below the one met, or halfway.
 */
final class Remedies {
    /** Ratio of the value met to the one not met at which the search is content. */
    private static final double CLOSE = 1.005;

    private static final int DIGITS = 4;

    private final PlanningProblem problem;
    private final Supplier<SolveOptions> options;
    private final BooleanSupplier cancelled;

    /**
     * @param problem a problem that is proven to have no plan
     * @param options time and seed of the next search
     * @param cancelled asked often; true ends with what is known
     */
    Remedies(PlanningProblem problem, Supplier<SolveOptions> options, BooleanSupplier cancelled) {
        this.problem = problem;
        this.options = options;
        this.cancelled = cancelled;
    }

    /** What one change alone would do, for those requirements where one suffices. */
    List<Remedy> of(List<Requirement> requirements) {
        return requirements.stream()
                .takeWhile(r -> !cancelled.getAsBoolean())
                .map(this::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Remedy> of(Requirement requirement) {
        return switch (requirement) {
            case Requirement.Limit limit -> nearest(limit);
            case Requirement.Pinned pinned ->
                    solve(
                                            problem.withGroups(g ->
                                                    g.name().equals(pinned.group())
                                                            ? g.withPins(Pins.NONE)
                                                            : g))
                                    instanceof PlanResult.Found found
                            ? Optional.of(
                                    new Remedy(
                                            pinned,
                                            OptionalDouble.empty(),
                                            found.evaluation().monthly(),
                                            OptionalDouble.empty()))
                            : Optional.empty();
        };
    }

    private Optional<Remedy> nearest(Requirement.Limit asked) {
        TargetLimit limit = asked.limit();
        double most = looseness(limit, Requirements.leftOut(limit, asked.value()));
        if (!(solve(with(limit, most)) instanceof PlanResult.Found found)) {
            return Optional.empty();
        }
        PlanEvaluation plan = found.evaluation();
        double met = reached(limit, most, plan);
        double unmet = looseness(limit, asked.value());
        double missed = unmet; // Proven unmet or not: no use to look there again.
        boolean close = true;
        while (met > missed * CLOSE && !cancelled.getAsBoolean()) {
            double tried = close ? met / CLOSE : Math.sqrt(met * missed);
            switch (solve(with(limit, tried))) {
                case PlanResult.Found nearer -> {
                    plan = nearer.evaluation();
                    met = reached(limit, tried, plan);
                    close = !close;
                }
                case PlanResult.Infeasible none -> {
                    missed = tried;
                    unmet = none.proven() ? tried : unmet;
                    close = false;
                }
            }
        }
        return Optional.of(
                new Remedy(
                        asked,
                        OptionalDouble.of(shown(limit, met)),
                        plan.monthly(),
                        OptionalDouble.of(shownUnmet(asked, unmet))));
    }

    /** Availability as time away and back; other limits are what they are. */
    private static double looseness(TargetLimit limit, double value) {
        return limit == TargetLimit.AVAILABILITY ? 1 - value : value;
    }

    /**
     * What a plan reaches; the value that was tried where this decides how workers are sized, for
     * at another value the plan would be another.
     */
    private static double reached(TargetLimit limit, double tried, PlanEvaluation plan) {
        return Requirements.sizesWorkers(limit)
                ? tried
                : Math.min(tried, looseness(limit, limit.reachedBy(plan)));
    }

    /** The value rounded to what asks for less: four digits, an availability to 0.0001 %. */
    private static double shown(TargetLimit limit, double looseness) {
        if (limit == TargetLimit.AVAILABILITY) {
            return BigDecimal.valueOf(1 - looseness).setScale(6, RoundingMode.FLOOR).doubleValue();
        }
        double rounded =
                BigDecimal.valueOf(looseness)
                        .round(new MathContext(DIGITS, RoundingMode.CEILING))
                        .doubleValue();
        return limit.isShare() ? Math.min(1, rounded) : rounded;
    }

    /** The value rounded to what asks for more, so that no plan meets it either. */
    private static double shownUnmet(Requirement.Limit asked, double looseness) {
        if (asked.limit().isShare()) {
            return looseness(asked.limit(), looseness);
        }
        double rounded =
                BigDecimal.valueOf(looseness)
                        .round(new MathContext(DIGITS, RoundingMode.FLOOR))
                        .doubleValue();
        return Math.max(asked.value(), rounded);
    }

    private PlanningProblem with(TargetLimit limit, double looseness) {
        return problem.withTargets(limit.in(problem.targets(), looseness(limit, looseness)));
    }

    private PlanResult solve(PlanningProblem changed) {
        return Planner.solve(changed, options.get(), progress -> {}, cancelled);
    }
}
