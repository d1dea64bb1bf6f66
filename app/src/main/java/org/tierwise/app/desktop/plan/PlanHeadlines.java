package org.tierwise.app.desktop.plan;

import org.tierwise.app.desktop.controls.Headline;
import org.tierwise.app.document.AcceptedPlan;
import org.tierwise.app.text.Amounts;
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
                Headline.of("Cost a month", "–", "solve to know"),
                Headline.of("Gap to the bound", "–", ""),
                Headline.of("p95, all nodes well", "–", ""),
                Headline.of("p95, worst node lost", "–", ""));
    }

    private static List<Headline> of(AcceptedPlan plan) {
        PlanEvaluation evaluation = plan.evaluation();
        StateEvaluation healthy = evaluation.healthy();
        StateEvaluation worst = evaluation.worstNodeLost();
        return List.of(
                Headline.of("Cost a month", Amounts.whole(evaluation.monthly()), withKept(plan)),
                Headline.of(
                        "Gap to the bound",
                        Numbers.percent(plan.found().bound().gapPercent()),
                        plan.found().bound().proven()
                                ? "proven: no cheaper plan exists"
                                : "a cheaper plan may exist"),
                latency("p95, all nodes well", healthy, ""),
                latency("p95, worst node lost", worst, " (" + worst.lostGroup() + ")"));
    }

    /** Parts that stay where they are cost the same as before, and are no part of the plan. */
    private static String withKept(AcceptedPlan plan) {
        List<String> kept = plan.analysis().project().kept();
        return kept.isEmpty()
                ? "before tax"
                : "before tax; %s with %s, which stay"
                        .formatted(
                                Amounts.whole(plan.comparison().toBe()), String.join(", ", kept));
    }

    private static Headline latency(String label, StateEvaluation state, String which) {
        return new Headline(
                label,
                Numbers.milliseconds(state.p95Ms()),
                "target " + Numbers.milliseconds(state.target().p95Ms()) + which,
                state.p95Ms() > state.target().p95Ms());
    }
}
