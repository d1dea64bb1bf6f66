package org.tierwise.app.desktop;

import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Inspection.Fact;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.money.ExchangeRate;
import org.tierwise.model.plan.Targets;
import org.tierwise.model.project.ProjectAnalysis;

import java.util.List;

/** What a plan of the project must keep, and the prices that it is made of. */
final class ProjectSummary {
    private ProjectSummary() {}

    static Inspection of(ProjectAnalysis analysis) {
        Targets targets = analysis.problem().targets();
        Catalogue catalogue = analysis.problem().catalogue();
        ExchangeRate rate = analysis.project().exchangeRate();
        return new Inspection(
                "What must hold",
                List.of(
                        new Fact(
                                "Scenario",
                                analysis.scenario().name(),
                                "",
                                analysis.scenario().description()),
                        latency("All nodes well", targets.healthy()),
                        latency("Any one node lost", targets.nodeLost()),
                        new Fact(
                                "Availability",
                                "at least " + Numbers.availability(targets.availability()),
                                "",
                                "share of the time that pages are served"),
                        Fact.of(
                                "Utilisation, all nodes well",
                                "at most "
                                        + Numbers.percentOf(targets.maximumUtilisation())
                                        + " %"),
                        new Fact(
                                "Prices",
                                catalogue.id(),
                                "",
                                "%s, as of %s".formatted(catalogue.provider(), catalogue.asOf())),
                        new Fact(
                                "Exchange rate",
                                "%s %s for one %s"
                                        .formatted(
                                                rate.rate().toPlainString(),
                                                rate.to().getCode(),
                                                rate.from().getCode()),
                                "",
                                "%s, %s".formatted(rate.month(), rate.source()))));
    }

    private static Fact latency(String state, Targets.Latency latency) {
        return new Fact(
                state,
                "p95 at most " + Numbers.milliseconds(latency.p95Ms()),
                "",
                "mean at most %s, p99 at most %s"
                        .formatted(
                                Numbers.milliseconds(latency.meanMs()),
                                Numbers.milliseconds(latency.p99Ms())));
    }
}
