package org.tierwise.app.desktop.plan;

import org.tierwise.app.desktop.controls.Destination;
import org.tierwise.app.desktop.controls.Headline;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Units;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.AcceptedPlan;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.StateEvaluation;

import java.util.List;
import java.util.Optional;

/** The large figures of a plan. */
final class PlanHeadlines {
    private PlanHeadlines() {}

    static List<Headline> of(Optional<AcceptedPlan> plan) {
        return plan.map(PlanHeadlines::of).orElseGet(PlanHeadlines::none);
    }

    private static List<Headline> none() {
        return List.of(
                Headline.of(Words.of("plan.costAMonth"), "–", Words.of("plan.solveToKnow")),
                Headline.of(Words.of("plan.gap"), "–", ""),
                Headline.of(Words.of("plan.p95Well"), "–", ""),
                Headline.of(Words.of("plan.p95Lost"), "–", ""));
    }

    private static List<Headline> of(AcceptedPlan plan) {
        PlanEvaluation evaluation = plan.evaluation();
        StateEvaluation healthy = evaluation.healthy();
        StateEvaluation worst = evaluation.worstNodeLost();
        return List.of(
                Headline.of(
                                Words.of("plan.costAMonth"),
                                Money.whole(evaluation.monthly()),
                                withKept(plan))
                        .workedOut(Words.of("formula.planCost"))
                        .leadingTo(new Destination.Compared()),
                Headline.of(
                                Words.of("plan.gap"),
                                Numbers.percent(plan.found().bound().gapPercent()),
                                plan.found().bound().proven()
                                        ? Words.of("plan.provenCheapest")
                                        : Words.of("plan.maybeCheaper"))
                        .workedOut(Words.of("formula.gap")),
                latency(Words.of("plan.p95Well"), healthy, target(healthy)),
                latency(
                        Words.of("plan.p95Lost"),
                        worst,
                        Words.of(
                                "plan.targetNodeLost",
                                Units.milliseconds(worst.target().p95Ms()),
                                worst.lostGroup())));
    }

    /** Parts that stay where they are cost the same as before, and are no part of the plan. */
    private static String withKept(AcceptedPlan plan) {
        List<String> kept = plan.analysis().project().kept();
        return kept.isEmpty()
                ? Words.of("plan.beforeTax")
                : Words.of(
                        "plan.beforeTaxWithKept",
                        Money.whole(plan.comparison().toBe()),
                        String.join(", ", kept));
    }

    private static String target(StateEvaluation state) {
        return Words.of("plan.target", Units.milliseconds(state.target().p95Ms()));
    }

    private static Headline latency(String label, StateEvaluation state, String note) {
        return new Headline(
                        label,
                        Units.milliseconds(state.p95Ms()),
                        note,
                        state.p95Ms() > state.target().p95Ms())
                .workedOut(Words.of("formula.p95"));
    }
}
