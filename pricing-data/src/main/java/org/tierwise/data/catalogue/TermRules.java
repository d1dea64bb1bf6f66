package org.tierwise.data.catalogue;

import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.catalogue.CommitmentTerm;
import org.tierwise.model.catalogue.ServerOffer;

import java.util.Collections;
import java.util.List;

/** What spans several commitment terms: each length once a family, and one without commitment. */
final class TermRules {
    private final FieldRules rules;
    private final Catalogue catalogue;

    TermRules(FieldRules rules, Catalogue catalogue) {
        this.rules = rules;
        this.catalogue = catalogue;
    }

    void check() {
        List<CommitmentTerm> terms = catalogue.terms();
        for (int i = 0; i < terms.size(); i++) {
            families("/terms/" + i + "/families", terms.get(i).families());
            for (CommitmentTerm before : terms.subList(0, i)) {
                if (before.months() == terms.get(i).months() && overlap(before, terms.get(i))) {
                    throw rules.problem(
                            "/terms/" + i + "/months",
                            "months %d occurs twice; each must occur once for a family"
                                    .formatted(before.months()));
                }
            }
        }
        if (terms.stream().noneMatch(t -> t.months() == 0 && t.families().isEmpty())) {
            throw rules.problem(
                    "/terms",
                    "the term without commitment is missing; add one with months 0, discount"
                            + " \"0\" and no families");
        }
    }

    private void families(String at, List<String> families) {
        List<String> sold =
                catalogue.servers().stream().map(ServerOffer::family).distinct().toList();
        for (int i = 0; i < families.size(); i++) {
            if (!sold.contains(families.get(i))) {
                throw rules.problem(
                        at + "/" + i,
                        "no server is of family %s; known are %s"
                                .formatted(families.get(i), String.join(", ", sold)));
            }
        }
    }

    private static boolean overlap(CommitmentTerm a, CommitmentTerm b) {
        return a.families().isEmpty()
                || b.families().isEmpty()
                || !Collections.disjoint(a.families(), b.families());
    }
}
