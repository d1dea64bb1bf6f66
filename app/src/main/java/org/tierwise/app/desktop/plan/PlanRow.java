package org.tierwise.app.desktop.plan;

import org.joda.money.BigMoney;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Inspection.Fact;
import org.tierwise.app.text.Amounts;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.plan.Pins;

import java.util.List;

/**
 * What is ordered for a node group, and how it behaves.
 *
 * @param evaluation the group
 * @param pins what is pinned of it
 */
record PlanRow(GroupEvaluation evaluation, Pins pins) {
    String group() {
        return evaluation.group().name();
    }

    String component() {
        return evaluation.group().componentNames();
    }

    /** The group, and its component where that has another name. */
    String groupAndComponent() {
        return group().equals(component()) ? group() : "%s (%s)".formatted(group(), component());
    }

    String pattern() {
        return evaluation.group().patternIds();
    }

    GroupChoice choice() {
        return evaluation.choice();
    }

    String term() {
        int months = choice().term().months();
        return months == 0 ? "none" : months + " months";
    }

    private String pinned() {
        return pins.inWords().isEmpty() ? "nothing" : pins.inWords();
    }

    BigMoney monthly() {
        return evaluation.monthly();
    }

    Inspection inspection() {
        return new Inspection(
                group(),
                List.of(
                        Fact.of("Component", component()),
                        Fact.of("Pattern", pattern()),
                        Fact.of("Pinned", pinned()),
                        new Fact(
                                "Server",
                                choice().server().sku(),
                                "",
                                "%s a month; %s"
                                        .formatted(
                                                Amounts.whole(choice().server().monthly()),
                                                choice().server().source().document())),
                        Fact.of("Disks of a node", choice().disks().label()),
                        Fact.of("Commitment", term()),
                        Fact.of(
                                "Processor, all well",
                                Numbers.percentOf(evaluation.healthy().processor()) + " %"),
                        Fact.of(
                                "Processor, a node lost",
                                Numbers.percentOf(evaluation.nodeLost().processor()) + " %"),
                        Fact.of(
                                "Memory of a node, needed",
                                Numbers.brief(evaluation.memoryGb()) + " GB"),
                        Fact.of("Data on a node", Numbers.brief(evaluation.diskGb()) + " GB"),
                        Fact.of("Cost a month", Amounts.exact(monthly()))));
    }
}
