package org.tierwise.app.desktop.topology;

import org.tierwise.app.desktop.controls.Destination;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Inspection.Fact;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Units;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.demand.BoughtCapacity;
import org.tierwise.model.project.ProjectAnalysis;
import org.tierwise.model.topology.ComponentKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the bill shows of each component. */
final class AsIs {
    private AsIs() {}

    static NodeCard card(BoughtCapacity bought, ComponentKind kind, ProjectAnalysis analysis) {
        int nodes =
                (int)
                        Math.round(
                                bought.instances().stream()
                                        .mapToDouble(BoughtCapacity.Instances::count)
                                        .sum());
        boolean known = nodes > 0;
        boolean single = nodes == 1 && survivesLosses(kind) && !hasStandby(bought, analysis);
        return new NodeCard(
                bought.component(),
                kind.managedOnAws(),
                known ? bought.inWords() : Words.of("topology.sizeUnknown"),
                "",
                new NodeCard.Nodes(known ? nodes : 1, 0, 0, known, false),
                NodeCard.Load.UNKNOWN,
                single ? NodeCard.Standing.SINGLE_POINT : NodeCard.Standing.WELL,
                "",
                "",
                new Inspection(bought.component(), facts(bought, kind, analysis)));
    }

    /** Whether highly available sites run it so that one loss does not take it away. */
    private static boolean survivesLosses(ComponentKind kind) {
        return kind.pattern().servingAfterLoss(kind.pattern().minimumNodes()) > 0;
    }

    /** A standby in another zone is billed as one instance of twice the price. */
    private static boolean hasStandby(BoughtCapacity bought, ProjectAnalysis analysis) {
        return analysis.bill().groups().stream()
                .filter(g -> g.usageType().contains("Multi-AZ"))
                .map(g -> analysis.mapping().componentOf(g))
                .anyMatch(Optional.of(bought.component())::equals);
    }

    private static List<Fact> facts(
            BoughtCapacity bought, ComponentKind kind, ProjectAnalysis analysis) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(Words.of("topology.runsOn"), kind.managedOnAws()));
        for (BoughtCapacity.Instances instances : bought.instances()) {
            facts.add(
                    new Fact(
                            instances.type(),
                            Words.of("topology.running", Numbers.brief(instances.count())),
                            "measured",
                            Words.of("topology.hours")));
        }
        if (bought.storageGb() > 0) {
            facts.add(
                    Fact.of(
                            Words.of("topology.stored"),
                            Units.with(Numbers.brief(bought.storageGb()), "GB")));
        }
        if (bought.egressGb() > 0) {
            facts.add(
                    Fact.of(
                            Words.of("topology.sent"),
                            Words.of("topology.gbAMonth", Numbers.brief(bought.egressGb()))));
        }
        Optional.ofNullable(analysis.mapped().byComponent().get(bought.component()))
                .ifPresent(cost ->
                        facts.add(
                                Fact.of(Words.of("topology.costInPeriod"), Money.exact(cost))
                                        .leadingTo(
                                                new Destination.Charges(
                                                        List.of(bought.component())))));
        return facts;
    }
}
