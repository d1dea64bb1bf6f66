package org.tierwise.app.desktop.plan;

import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Units;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.AcceptedPlan;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.plan.Advice;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.UnmetRequirement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a search ended with, in words. */
final class SearchOutcome {
    private SearchOutcome() {}

    static String inWords(PlanResult.Found found) {
        return Words.of(
                "plan.found",
                Units.seconds(found.elapsed()),
                Money.whole(found.evaluation().monthly()),
                found.bound().proven()
                        ? Words.of("plan.provenShort")
                        : Words.of("plan.gapShort", Numbers.percent(found.bound().gapPercent())));
    }

    static String inWords(PlanResult.Infeasible none) {
        List<String> lines = new ArrayList<>();
        lines.add(none.proven() ? Words.of("plan.infeasible") : Words.of("plan.notFound"));
        lines.addAll(none.unmet().stream().map(UnmetRequirement::inWords).toList());
        lines.addAll(none.advised().stream().map(Advice::inWords).toList());
        return String.join("\n", lines);
    }

    /** A search that was cut short must not replace a better plan that is there already. */
    static boolean isBetter(PlanResult.Found found, Optional<AcceptedPlan> old) {
        return old.map(plan ->
                        !found.evaluation().monthly().isGreaterThan(plan.evaluation().monthly())
                                && (found.bound().proven() || !plan.found().bound().proven()))
                .orElse(true);
    }
}
