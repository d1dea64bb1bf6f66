package org.tierwise.app.planning;

import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.comparison.ScenarioOutcome;
import org.tierwise.model.comparison.WhatIf;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.project.Scenario;
import org.tierwise.solver.SolveOptions;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Plans what a proposal lays beside itself: the other scenarios, and each assumption moved. */
public final class WhatIfStudy {
    private static final double SHARE = 0.2;

    private WhatIfStudy() {}

    /**
     * Plans every other scenario of a project, and moves each assumption by a fifth.
     *
     * @param opened the project with bill and catalogue
     * @param scenario scenario of the proposal
     * @param options time and seed of each search
     * @param cancelled asked often
     * @throws BadInput when there is no plan even as things stand
     */
    public static WhatIf of(
            PlanningCase opened,
            Scenario scenario,
            SolveOptions options,
            BooleanSupplier cancelled) {
        SolveOptions each = options.remembering();
        return new WhatIf(
                opened.project().scenarios().stream()
                        .filter(other -> !other.name().equals(scenario.name()))
                        .map(other ->
                                outcome(
                                        PlanningRun.of(
                                                opened, other, each, progress -> {}, cancelled)))
                        .toList(),
                Sensitivity.of(opened, scenario, SHARE, each, cancelled).swings());
    }

    private static ScenarioOutcome outcome(PlanningRun run) {
        Scenario scenario = run.analysis().scenario();
        return switch (run.result()) {
            case PlanResult.Found found ->
                    new ScenarioOutcome(
                            scenario.name(),
                            scenario.description(),
                            Optional.of(planned(run.comparison(found), found)),
                            "");
            case PlanResult.Infeasible none ->
                    new ScenarioOutcome(
                            scenario.name(),
                            scenario.description(),
                            Optional.empty(),
                            none.violations().isEmpty()
                                    ? none.adviceInWords()
                                    : none.violations().getFirst().inWords());
        };
    }

    private static ScenarioOutcome.Planned planned(Comparison comparison, PlanResult.Found found) {
        PlanEvaluation plan = found.evaluation();
        return new ScenarioOutcome.Planned(
                comparison.asIs(),
                comparison.toBe(),
                plan.groups().stream().mapToInt(g -> g.choice().nodes()).sum(),
                plan.healthy().p95Ms(),
                plan.worstNodeLost().p95Ms(),
                plan.availability(),
                found.bound().proven());
    }
}
