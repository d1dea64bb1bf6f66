package org.tierwise.app.desktop;

import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Inspection.Editable;
import org.tierwise.app.desktop.controls.Inspection.Fact;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.money.ExchangeRate;
import org.tierwise.model.plan.Targets;
import org.tierwise.model.project.ProjectAnalysis;

import java.util.List;
import java.util.Optional;

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
                        latency(
                                "Mean at most, all nodes well",
                                targets.healthy().meanMs(),
                                "healthy/meanMs"),
                        latency(
                                "p95 at most, all nodes well",
                                targets.healthy().p95Ms(),
                                "healthy/p95Ms"),
                        latency(
                                "p99 at most, all nodes well",
                                targets.healthy().p99Ms(),
                                "healthy/p99Ms"),
                        latency(
                                "p95 at most, a node lost",
                                targets.nodeLost().p95Ms(),
                                "nodeLost/p95Ms"),
                        latency(
                                "p99 at most, a node lost",
                                targets.nodeLost().p99Ms(),
                                "nodeLost/p99Ms"),
                        share("Availability, at least", targets.availability(), "availability"),
                        share(
                                "Utilisation, at most",
                                targets.maximumUtilisation(),
                                "maximumUtilisation"),
                        share(
                                "Utilisation with a node lost",
                                targets.maximumUtilisationNodeLost(),
                                "maximumUtilisationNodeLost"),
                        new Fact(
                                "Prices",
                                catalogue.id(),
                                "",
                                "%s, as of %s".formatted(catalogue.provider(), catalogue.asOf())),
                        new Fact(
                                "Exchange rate",
                                rate.rate().toPlainString(),
                                "",
                                "%s, %s".formatted(rate.month(), rate.source()),
                                Optional.of(
                                        new Editable(
                                                "/exchangeRate/rate",
                                                rate.rate().toPlainString(),
                                                "%s for one %s"
                                                        .formatted(
                                                                rate.to().getCode(),
                                                                rate.from().getCode()))))));
    }

    private static Fact latency(String label, double ms, String target) {
        return new Fact(
                label,
                "at most " + Numbers.milliseconds(ms),
                "",
                "",
                Optional.of(Editable.of("/targets/" + target, ms, "ms")));
    }

    private static Fact share(String label, double share, String target) {
        return new Fact(
                label,
                Numbers.availability(share),
                "",
                "",
                Optional.of(Editable.of("/targets/" + target, share, "of 1")));
    }
}
