package org.tierwise.app.cli;

import org.tierwise.app.text.Amounts;
import org.tierwise.model.plan.Conflict;
import org.tierwise.model.plan.Remedy;
import org.tierwise.model.plan.Requirement;

/** Which requirements conflict and what would have to give, as text for people. */
final class ConflictReport {
    /** Longest list of requirements that helps anybody. */
    private static final int MOST_LISTED = 6;

    private ConflictReport() {}

    static String of(Conflict conflict) {
        StringBuilder text = new StringBuilder();
        if (conflict.requirements().isEmpty()) {
            return "No plan exists even without any target and pin"
                    + " (response times up to a minute, every unit busy at most 100 %).\n";
        }
        if (conflict.proven() || conflict.requirements().size() <= MOST_LISTED) {
            text.append(
                    conflict.proven()
                            ? "These cannot be met together, and no fewer conflict (proven):\n"
                            : "These cannot be met together; whether fewer conflict was not found"
                                    + " out in the time given:\n");
            conflict.requirements()
                    .forEach(
                            r -> text.append("  ").append(Terminal.safe(r.inWords())).append('\n'));
        } else {
            text.append("Which requirements conflict was not found out in the time given.\n");
        }
        if (conflict.remedies().isEmpty()) {
            text.append(
                    conflict.proven()
                            ? "None of them suffices alone: more than one has to give.\n"
                            : "");
            return text.toString();
        }
        text.append("What would have to give, each of these alone:\n");
        conflict.remedies()
                .forEach(r -> text.append("  ").append(Terminal.safe(inWords(r))).append('\n'));
        return text.toString();
    }

    private static String inWords(Remedy remedy) {
        String cost = Amounts.whole(remedy.monthly());
        return switch (remedy.requirement()) {
            case Requirement.Limit asked ->
                    "%s, for at most %s a month (no plan at %s)"
                            .formatted(
                                    new Requirement.Limit(
                                                    asked.limit(), remedy.value().orElseThrow())
                                            .inWords(),
                                    cost,
                                    asked.limit().valueInWords(remedy.provenUnmet().orElseThrow()));
            case Requirement.Pinned asked ->
                    "%s without its pins, for at most %s a month".formatted(asked.group(), cost);
        };
    }
}
