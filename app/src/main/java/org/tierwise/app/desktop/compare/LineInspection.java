package org.tierwise.app.desktop.compare;

import org.tierwise.app.desktop.controls.Destination;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Inspection.Fact;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.AcceptedPlan;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.comparison.ComparisonLine;
import org.tierwise.model.plan.ServiceCost;

import java.util.ArrayList;
import java.util.List;

/** The amounts of a compared line, each with what it is made of or the way there. */
final class LineInspection {
    private LineInspection() {}

    static Inspection of(ComparisonLine line, AcceptedPlan plan) {
        List<Fact> facts = new ArrayList<>();
        facts.add(asIs(line));
        facts.add(toBe(line, plan));
        plan.evaluation().services().stream()
                .filter(service -> line.components().contains(service.volume().component()))
                .map(LineInspection::service)
                .forEach(facts::add);
        facts.add(Fact.of(Words.of("compare.savingsAMonth"), Money.signed(line.saving())));
        facts.add(
                Fact.of(
                        Words.of("compare.countsAs"),
                        line.extra()
                                ? Words.of("compare.extraFact")
                                : Words.of("compare.likeForLikeFact")));
        return new Inspection(line.component(), facts);
    }

    private static Fact asIs(ComparisonLine line) {
        Fact cost = Fact.of(Words.of("compare.asIsAMonth"), Money.exact(line.asIs()));
        return line.asIs().isZero()
                ? cost
                : cost.leadingTo(new Destination.Charges(line.components()));
    }

    private static Fact toBe(ComparisonLine line, AcceptedPlan plan) {
        Fact cost = Fact.of(Words.of("compare.toBeAMonth"), Money.exact(line.toBe()));
        boolean planned =
                plan.evaluation().groups().stream()
                        .flatMap(group -> group.group().components().stream())
                        .anyMatch(component -> line.components().contains(component.name()));
        return planned ? cost.leadingTo(new Destination.Ordered(line.components())) : cost;
    }

    private static Fact service(ServiceCost service) {
        return new Fact(
                Words.of(
                        "compare.service",
                        service.offer().sku(),
                        Numbers.brief(service.volume().quantity().doubleValue()),
                        service.offer().unit()),
                Money.exact(service.monthly()),
                "",
                Words.of(
                        "compare.serviceSource",
                        service.volume().source(),
                        service.offer().source().document()));
    }
}
