package org.tierwise.solver.whatif;

import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;
import org.tierwise.model.plan.ParetoFront;
import org.tierwise.model.plan.ParetoFront.Point;
import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.Targets;
import org.tierwise.solver.Planner;
import org.tierwise.solver.SolveOptions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Finds the front of cost, p95 and availability with the ε-constraint method (Haimes, Lasdon and
 * Wismer 1971): the cheapest plan under limits of p95 and availability, then again with a tighter
 * p95, and again with a tighter availability. A plan within the old limits that is better than the
 * cheapest in either respect keeps one of the two new pairs of limits, so none is passed over.
 */
public final class ParetoSearch {
    /** Smallest change of p95 or of the time away that counts as one. */
    private static final double RESOLUTION = 1e-9;

    private final PlanningProblem problem;
    private final double step;
    private final SolveOptions options;
    private final BooleanSupplier cancelled;

    private final List<Solved> solved = new ArrayList<>();
    private final Set<Limits> seen = new HashSet<>();
    private final PriorityQueue<Open> queue =
            new PriorityQueue<>(Comparator.comparing(Open::atLeast));

    private ParetoSearch(
            PlanningProblem problem, double step, SolveOptions options, BooleanSupplier cancelled) {
        this.problem = problem;
        this.step = Math.max(step, RESOLUTION);
        this.options = options.remembering();
        this.cancelled = cancelled;
    }

    /** Limits of a search: p95 in ms while every node works, and availability. */
    private record Limits(double p95Ms, double availability) {
        boolean contain(Limits other) {
            return p95Ms >= other.p95Ms && availability <= other.availability;
        }

        boolean admit(PlanEvaluation plan) {
            return plan.healthy().p95Ms() <= p95Ms && plan.availability() >= availability;
        }
    }

    /** The cheapest plan within limits; null when there is none. */
    private record Solved(Limits limits, @Nullable Point cheapest, boolean proven) {}

    /** Limits to look into; what is there costs at least so much. */
    private record Open(Limits limits, BigMoney atLeast, @Nullable Solved solution) {}

    /**
     * The front within the targets of a problem.
     *
     * @param problem the problem; its p95 and availability targets are where the front begins
     * @param mostPoints the search ends with so many points, cheapest first; at least 1
     * @param step smallest share by which p95, or the time away, must fall from one point to the
     *     next, in [0, 1); 0 for every point
     * @param options longest time and seed of each single search
     * @param cancelled asked often; true ends with what is known
     */
    public static ParetoFront of(
            PlanningProblem problem,
            int mostPoints,
            double step,
            SolveOptions options,
            BooleanSupplier cancelled) {
        if (mostPoints < 1 || !(step >= 0 && step < 1)) {
            throw new IllegalArgumentException(
                    "a front needs at least one point, and a step from 0 to below 1");
        }
        return new ParetoSearch(problem, step, options, cancelled).front(mostPoints);
    }

    private ParetoFront front(int mostPoints) {
        List<Point> points = new ArrayList<>();
        boolean complete = true;
        open(
                new Limits(problem.targets().healthy().p95Ms(), problem.targets().availability()),
                BigMoney.zero(problem.catalogue().currency()));
        while (!queue.isEmpty()) {
            if (cancelled.getAsBoolean()
                    || (points.size() >= mostPoints
                            && queue.element()
                                    .atLeast()
                                    .isGreaterThan(points.getLast().evaluation().monthly()))) {
                complete = false;
                break;
            }
            Open next = queue.remove();
            if (next.solution() == null) {
                Solved solution = solution(next.limits());
                solved.add(solution);
                complete &= solution.proven();
                if (solution.cheapest() != null) {
                    queue.add(
                            new Open(
                                    next.limits(),
                                    solution.cheapest().evaluation().monthly(),
                                    solution));
                }
            } else if (next.solution().cheapest() != null) {
                Point point = next.solution().cheapest();
                if (points.stream()
                        .noneMatch(p -> p.evaluation().plan().equals(point.evaluation().plan()))) {
                    points.add(point);
                }
                split(next.limits(), point.evaluation());
            }
        }
        return new ParetoFront(
                points.stream()
                        .filter(p -> points.stream().noneMatch(other -> other.dominates(p)))
                        .toList(),
                complete);
    }

    private void split(Limits limits, PlanEvaluation plan) {
        open(
                new Limits(plan.healthy().p95Ms() * (1 - step), limits.availability()),
                plan.monthly());
        open(
                new Limits(limits.p95Ms(), plan.availability() + (1 - plan.availability()) * step),
                plan.monthly());
    }

    private void open(Limits limits, BigMoney atLeast) {
        if (limits.p95Ms() > 0 && limits.availability() < 1 && seen.add(limits)) {
            queue.add(new Open(limits, atLeast, null));
        }
    }

    /** The cheapest plan of wider limits serves as well, where it keeps these. */
    private Solved solution(Limits limits) {
        for (Solved known : solved) {
            if (known.proven()
                    && known.limits().contain(limits)
                    && (known.cheapest() == null || limits.admit(known.cheapest().evaluation()))) {
                return new Solved(limits, known.cheapest(), true);
            }
        }
        return switch (Planner.solve(
                within(limits), options.from(start(limits)), progress -> {}, cancelled)) {
            case PlanResult.Found found ->
                    new Solved(
                            limits,
                            new Point(ranked(found), found.bound()),
                            found.bound().proven());
            case PlanResult.Infeasible none -> new Solved(limits, null, none.proven());
        };
    }

    /** Points are told apart by p95, which therefore must not depend on the limits. */
    private PlanEvaluation ranked(PlanResult.Found found) {
        return PlanEvaluator.accurate(found.problem().withTargets(problem.targets()))
                .evaluate(found.evaluation().plan());
    }

    private PlanningProblem within(Limits limits) {
        Targets targets = problem.targets();
        Targets.Latency healthy = targets.healthy();
        return problem.withTargets(
                targets.withHealthy(
                                new Targets.Latency(
                                        healthy.meanMs(), limits.p95Ms(), healthy.p99Ms()))
                        .withAvailability(limits.availability()));
    }

    /** The cheapest plan known that keeps the limits. */
    private Optional<Plan> start(Limits limits) {
        return solved.stream()
                .map(Solved::cheapest)
                .<PlanEvaluation>mapMulti((point, sink) -> {
                    if (point != null && limits.admit(point.evaluation())) {
                        sink.accept(point.evaluation());
                    }
                })
                .min(Comparator.comparing(PlanEvaluation::monthly))
                .map(PlanEvaluation::plan);
    }
}
