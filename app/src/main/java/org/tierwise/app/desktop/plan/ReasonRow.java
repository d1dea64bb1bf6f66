package org.tierwise.app.desktop.plan;

import org.joda.money.BigMoney;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Inspection.Fact;
import org.tierwise.app.desktop.words.Units;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.model.plan.Alternative;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.GroupReason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a group got its choice: the next best one, and what a cheaper one would break. */
record ReasonRow(GroupReason reason) {
    String group() {
        return reason.chosen().group().name();
    }

    String nextBest() {
        return reason.runnerUp()
                .map(other -> machines(other.evaluation().choice()))
                .orElse(Words.of("plan.nothingElse"));
    }

    /** What the next best costs more a month; absent where there is none. */
    Optional<BigMoney> dearerBy() {
        return reason.runnerUp().map(Alternative::difference);
    }

    /** The cheaper choice that is nearest in price, and the first rule that it breaks. */
    String cheaperBut() {
        return reason.cheaper().stream()
                .findFirst()
                .map(ReasonRow::broken)
                .orElse(Words.of("plan.noCheaper"));
    }

    private static String broken(Alternative other) {
        return other.holds()
                ? machines(other.evaluation().choice())
                : other.violations().getFirst().inWords();
    }

    private static String machines(GroupChoice choice) {
        return "%d × %s, %s"
                .formatted(choice.nodes(), choice.server().sku(), choice.disks().label());
    }

    Inspection inspection() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(Words.of("plan.chosen"), machines(reason.chosen().choice())));
        reason.runnerUp().ifPresent(other -> facts.add(fact(Words.of("plan.nextBest"), other)));
        reason.cheaper().forEach(other -> facts.add(fact(Words.of("plan.cheaper"), other)));
        reason.raidLevels().forEach(other -> facts.add(fact(Words.of("plan.otherRaid"), other)));
        return new Inspection(Words.of("plan.whyGroup", group()), facts);
    }

    private static Fact fact(String label, Alternative other) {
        return new Fact(
                label,
                machines(other.evaluation().choice()),
                "",
                Words.of(
                        "plan.aMonthSource",
                        Units.difference(other.difference()),
                        other.holds()
                                ? Words.of("plan.keepsEveryRule")
                                : other.violations().getFirst().inWords()));
    }
}
