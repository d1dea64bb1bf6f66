package org.tierwise.app.cli;

import org.tierwise.model.plan.LowerBound;
import org.tierwise.model.plan.PlanResult;

/** How sure a result is, in a few words. */
final class Proofs {
    private Proofs() {}

    static String inWords(LowerBound bound) {
        return bound.proven() ? "proven" : "gap %.2f %%".formatted(bound.gapPercent());
    }

    static String inWords(PlanResult.Infeasible none) {
        String why =
                none.violations().isEmpty()
                        ? none.adviceInWords()
                        : none.violations().getFirst().inWords();
        return (none.proven() ? "no plan: " : "none found in time: ") + why;
    }
}
