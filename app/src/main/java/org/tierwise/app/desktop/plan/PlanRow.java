package org.tierwise.app.desktop.plan;

import org.joda.money.BigMoney;
import org.tierwise.app.desktop.controls.Destination;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Inspection.Fact;
import org.tierwise.app.desktop.pins.PinWords;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Units;
import org.tierwise.app.desktop.words.Words;
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

    /** Whether the group runs one of some components. */
    boolean runsOneOf(List<String> components) {
        return evaluation.group().components().stream()
                .anyMatch(component -> components.contains(component.name()));
    }

    GroupChoice choice() {
        return evaluation.choice();
    }

    String term() {
        int months = choice().term().months();
        return months == 0
                ? Words.of("plan.noCommitment")
                : Words.counted("plan.commitmentMonths", months);
    }

    private String pinned() {
        String words = PinWords.of(pins);
        return words.isEmpty() ? Words.of("pins.none") : words;
    }

    BigMoney monthly() {
        return evaluation.monthly();
    }

    Inspection inspection() {
        return new Inspection(
                group(),
                List.of(
                        Fact.of(Words.of("bill.component"), component())
                                .leadingTo(
                                        new Destination.Demanded(
                                                evaluation.group().components().getFirst().name())),
                        Fact.of(Words.of("topology.pattern"), pattern()),
                        Fact.of(Words.of("pins.pinned"), pinned()),
                        new Fact(
                                Words.of("topology.server"),
                                choice().server().sku(),
                                "",
                                Words.of(
                                        "plan.aMonthSource",
                                        Money.whole(choice().server().monthly()),
                                        choice().server().source().document())),
                        Fact.of(Words.of("topology.disks"), choice().disks().label()),
                        Fact.of(Words.of("plan.commitment"), term()),
                        Fact.of(
                                Words.of("plan.processorWell"),
                                Numbers.percentOf(evaluation.healthy().processor()) + " %"),
                        Fact.of(
                                Words.of("plan.processorLost"),
                                Numbers.percentOf(evaluation.nodeLost().processor()) + " %"),
                        Fact.of(
                                Words.of("plan.memoryNeeded"),
                                Units.with(Numbers.brief(evaluation.memoryGb()), "GB")),
                        Fact.of(
                                Words.of("plan.dataOnANode"),
                                Units.with(Numbers.brief(evaluation.diskGb()), "GB")),
                        Fact.of(Words.of("plan.costAMonth"), Money.exact(monthly()))));
    }
}
