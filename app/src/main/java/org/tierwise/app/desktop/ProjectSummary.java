package org.tierwise.app.desktop;

import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Inspection.Editable;
import org.tierwise.app.desktop.controls.Inspection.Fact;
import org.tierwise.app.desktop.words.Units;
import org.tierwise.app.desktop.words.Words;
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
                Words.of("summary.title"),
                List.of(
                        new Fact(
                                Words.of("plan.scenario"),
                                analysis.scenario().name(),
                                "",
                                analysis.scenario().description()),
                        latency(
                                Words.of("summary.mean"),
                                targets.healthy().meanMs(),
                                "healthy/meanMs"),
                        latency(
                                Words.of("summary.p95"),
                                targets.healthy().p95Ms(),
                                "healthy/p95Ms"),
                        latency(
                                Words.of("summary.p99"),
                                targets.healthy().p99Ms(),
                                "healthy/p99Ms"),
                        latency(
                                Words.of("summary.p95NodeLost"),
                                targets.nodeLost().p95Ms(),
                                "nodeLost/p95Ms"),
                        latency(
                                Words.of("summary.p99NodeLost"),
                                targets.nodeLost().p99Ms(),
                                "nodeLost/p99Ms"),
                        share(
                                Words.of("summary.availability"),
                                targets.availability(),
                                "availability"),
                        share(
                                Words.of("summary.utilisation"),
                                targets.maximumUtilisation(),
                                "maximumUtilisation"),
                        share(
                                Words.of("summary.utilisationNodeLost"),
                                targets.maximumUtilisationNodeLost(),
                                "maximumUtilisationNodeLost"),
                        new Fact(
                                Words.of("summary.prices"),
                                catalogue.id(),
                                "",
                                Words.of(
                                        "summary.pricesAsOf",
                                        catalogue.provider(),
                                        catalogue.asOf().toString())),
                        new Fact(
                                Words.of("summary.exchangeRate"),
                                rate.rate().toPlainString(),
                                "",
                                "%s, %s".formatted(rate.month(), rate.source()),
                                Optional.of(
                                        new Editable(
                                                "/exchangeRate/rate",
                                                rate.rate().toPlainString(),
                                                Words.of(
                                                        "summary.forOne",
                                                        rate.to().getCode(),
                                                        rate.from().getCode()))))));
    }

    private static Fact latency(String label, double ms, String target) {
        return new Fact(
                label,
                Words.of("summary.atMost", Units.milliseconds(ms)),
                "",
                "",
                Optional.of(Editable.of("/targets/" + target, ms, Words.of("unit.name.ms"))));
    }

    private static Fact share(String label, double share, String target) {
        return new Fact(
                label,
                Numbers.availability(share),
                "",
                "",
                Optional.of(Editable.of("/targets/" + target, share, Words.of("unit.name.ofOne"))));
    }
}
