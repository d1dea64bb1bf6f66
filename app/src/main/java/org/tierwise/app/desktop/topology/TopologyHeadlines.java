package org.tierwise.app.desktop.topology;

import org.tierwise.app.desktop.controls.Headline;
import org.tierwise.app.desktop.words.Units;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.plan.StateEvaluation;

import java.util.Optional;

/** Figures of the plan in the state that the drawing shows. */
final class TopologyHeadlines {
    private static final String NONE = "–";

    private TopologyHeadlines() {}

    /** p95 of a page with the nodes that are left. */
    static Headline responseTime(Optional<Outage> outage) {
        return outage.map(TopologyHeadlines::responseTime)
                .orElseGet(() ->
                        Headline.of(
                                Words.of("topology.p95"),
                                NONE,
                                Words.of("topology.onceThereIsAPlan")));
    }

    private static Headline responseTime(Outage outage) {
        StateEvaluation page = outage.page();
        double well = outage.plan().evaluation().healthy().p95Ms();
        boolean served = Double.isFinite(page.p95Ms());
        return new Headline(
                        outage.lost().isEmpty()
                                ? Words.of("topology.p95")
                                : Words.of(
                                        "topology.p95Lost",
                                        String.join(
                                                ", ", outage.lost().stream().sorted().toList())),
                        served ? Units.milliseconds(page.p95Ms()) : Words.of("topology.noneServed"),
                        outage.lost().isEmpty()
                                ? Words.of("plan.target", Units.milliseconds(page.target().p95Ms()))
                                : Words.of(
                                        "topology.beforeAndTarget",
                                        Units.milliseconds(well),
                                        Units.milliseconds(page.target().p95Ms())),
                        !page.met())
                .workedOut(Words.of("formula.p95"));
    }

    /** Availability of the plan. */
    static Headline availability(Optional<Outage> outage) {
        return outage.map(Outage::plan)
                .map(plan ->
                        Headline.of(
                                        Words.of("topology.availability"),
                                        Numbers.availability(plan.evaluation().availability()),
                                        Words.of(
                                                "plan.target",
                                                Numbers.availability(
                                                        plan.analysis()
                                                                .problem()
                                                                .targets()
                                                                .availability())))
                                .workedOut(Words.of("formula.availability")))
                .orElseGet(() ->
                        Headline.of(
                                Words.of("topology.availability"),
                                NONE,
                                Words.of("topology.onceThereIsAPlan")));
    }
}
