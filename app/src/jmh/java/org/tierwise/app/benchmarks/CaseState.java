package org.tierwise.app.benchmarks;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.solver.Planner;
import org.tierwise.solver.SolveOptions;
import org.tierwise.solver.bound.Coupling;
import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.LatencyFactors;
import org.tierwise.solver.options.Option;
import org.tierwise.solver.options.ProblemOptions;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The case, its plan, and one group of the plan that goes through its options in turn. */
@State(Scope.Benchmark)
public class CaseState {
    private static final String CHANGED = "mysql";

    final PlanningProblem problem;
    final Plan plan;
    final PlanEvaluator evaluator;
    final Coupling coupling;

    /** What all groups but the changed one contribute while every node works. */
    final LatencyFactors rest;

    private final Option[] chosen;
    private final GroupOptions changed;
    private int next;

    /** Plans the case. */
    public CaseState() {
        PlanningCase planned = PlanningCases.open("clovia");
        PlanningProblem posed =
                planned.analyse(PlanningCases.scenario(planned.project(), Optional.empty()))
                        .problem();
        PlanResult result =
                Planner.solve(
                        posed,
                        new SolveOptions(Duration.ofSeconds(30), 1),
                        progress -> {},
                        () -> false);
        if (!(result instanceof PlanResult.Found found)) {
            throw new IllegalStateException("the case has no plan");
        }
        problem = found.problem();
        plan = found.evaluation().plan();
        evaluator = new PlanEvaluator(problem);
        List<GroupOptions> groups = ProblemOptions.of(problem, () -> false);
        coupling = new Coupling(groups, problem.targets());
        chosen = groups.stream().map(this::chosen).toArray(Option[]::new);
        changed =
                groups.stream()
                        .filter(group -> group.group().name().equals(CHANGED))
                        .findFirst()
                        .orElseThrow();
        LatencyFactors product = LatencyFactors.NONE;
        for (int i = 0; i < chosen.length; i++) {
            if (i != changed.index()) {
                product = product.times(chosen[i].healthy().factors());
            }
        }
        rest = product;
    }

    private Option chosen(GroupOptions group) {
        return group.options().stream()
                .filter(o -> o.choice().equals(plan.choice(group.group().name())))
                .findFirst()
                .orElseThrow();
    }

    /** Another option of the changed group at each call. */
    Option option() {
        next = (next + 1) % changed.options().size();
        return changed.options().get(next);
    }

    /** The plan with another option of the changed group at each call. */
    Option[] options() {
        chosen[changed.index()] = option();
        return chosen;
    }

    /** The same as a plan. */
    Plan changedPlan() {
        return plan.with(CHANGED, option().choice());
    }

    /** How many options the changed group goes through. */
    int optionCount() {
        return changed.options().size();
    }
}
