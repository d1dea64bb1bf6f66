package org.tierwise.app.desktop.topology;

import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Inspection.Fact;
import org.tierwise.app.text.Amounts;
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
                known ? bought.inWords() : "size not on the bill",
                "",
                known ? nodes : 1,
                0,
                known,
                "",
                single,
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
        facts.add(Fact.of("Runs on", kind.managedOnAws()));
        for (BoughtCapacity.Instances instances : bought.instances()) {
            facts.add(
                    new Fact(
                            instances.type(),
                            Numbers.brief(instances.count()) + " running on average",
                            "measured",
                            "hours on the bill ÷ hours of the period"));
        }
        if (bought.storageGb() > 0) {
            facts.add(Fact.of("Stored", Numbers.brief(bought.storageGb()) + " GB"));
        }
        if (bought.egressGb() > 0) {
            facts.add(Fact.of("Sent to users", Numbers.brief(bought.egressGb()) + " GB a month"));
        }
        Optional.ofNullable(analysis.mapped().byComponent().get(bought.component()))
                .ifPresent(cost -> facts.add(Fact.of("Cost in the period", Amounts.exact(cost))));
        return facts;
    }
}
