package org.tierwise.app.desktop.compare;

import org.joda.money.BigMoney;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.planning.PlanningRun;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.project.Scenario;

import java.util.List;
import java.util.Optional;

/**
 * A scenario beside the others.
 *
 * @param scenario the scenario
 * @param found what its plan gives; absent where no plan keeps the targets
 * @param remark proven, the gap, or why there is no plan
 */
record ScenarioRow(Scenario scenario, Optional<Found> found, String remark) {
    /**
     * What a plan gives.
     *
     * @param toBe cost a month
     * @param saving saving a month
     * @param savingPercent saving, percent of today's cost; NaN when that is zero
     * @param nodes nodes of the plan
     * @param p95Ms p95 while all nodes work, ms
     * @param worstP95Ms p95 with the worst node lost, ms
     */
    record Found(
            BigMoney toBe,
            BigMoney saving,
            double savingPercent,
            int nodes,
            double p95Ms,
            double worstP95Ms) {}

    static ScenarioRow of(PlanningRun run) {
        Scenario scenario = run.analysis().scenario();
        return switch (run.result()) {
            case PlanResult.Found found ->
                    new ScenarioRow(
                            scenario,
                            Optional.of(figures(run.comparison(found), found.evaluation())),
                            found.bound().proven()
                                    ? Words.of("plan.provenShort")
                                    : Words.of(
                                            "plan.gapShort",
                                            Numbers.percent(found.bound().gapPercent())));
            case PlanResult.Infeasible none ->
                    new ScenarioRow(
                            scenario, Optional.empty(), Words.of("compare.noPlan", reason(none)));
        };
    }

    private static Found figures(Comparison comparison, PlanEvaluation plan) {
        return new Found(
                comparison.toBe(),
                comparison.saving(),
                comparison.savingPercent().map(Number::doubleValue).orElse(Double.NaN),
                plan.groups().stream().mapToInt(group -> group.choice().nodes()).sum(),
                plan.healthy().p95Ms(),
                plan.worstNodeLost().p95Ms());
    }

    static String reason(PlanResult.Infeasible none) {
        List<String> broken = none.violations().stream().map(v -> v.inWords()).toList();
        return broken.isEmpty() ? none.adviceInWords() : broken.getFirst();
    }
}
