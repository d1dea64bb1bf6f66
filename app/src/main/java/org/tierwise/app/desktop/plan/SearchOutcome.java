package org.tierwise.app.desktop.plan;

import org.tierwise.app.document.AcceptedPlan;
import org.tierwise.app.text.Amounts;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.Violation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a search ended with, in words. */
final class SearchOutcome {
    private SearchOutcome() {}

    static String inWords(PlanResult.Found found) {
        return "Plan found in %s: %s a month, %s"
                .formatted(
                        Numbers.seconds(found.elapsed()),
                        Amounts.whole(found.evaluation().monthly()),
                        found.bound().proven()
                                ? "proven cheapest"
                                : "gap " + Numbers.percent(found.bound().gapPercent()));
    }

    static String inWords(PlanResult.Infeasible none) {
        List<String> lines = new ArrayList<>();
        lines.add(
                none.proven()
                        ? "No plan keeps every rule:"
                        : "No plan was found in the time given:");
        lines.addAll(none.violations().stream().map(Violation::inWords).toList());
        lines.addAll(none.advice());
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
