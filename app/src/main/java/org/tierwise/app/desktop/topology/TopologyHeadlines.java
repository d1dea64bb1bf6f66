package org.tierwise.app.desktop.topology;

import org.tierwise.app.desktop.controls.Headline;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.plan.StateEvaluation;

import java.util.Optional;

/** Figures of the plan in the state that the drawing shows. */
final class TopologyHeadlines {
    private static final String NONE = "–";
    private static final String LATER = "known once there is a plan";

    private TopologyHeadlines() {}

    /** p95 of a page with the nodes that are left. */
    static Headline responseTime(Optional<Outage> outage) {
        return outage.map(TopologyHeadlines::responseTime)
                .orElseGet(() -> Headline.of("p95 of a page", NONE, LATER));
    }

    private static Headline responseTime(Outage outage) {
        StateEvaluation page = outage.page();
        double well = outage.plan().evaluation().healthy().p95Ms();
        boolean served = Double.isFinite(page.p95Ms());
        return new Headline(
                outage.lost().isEmpty() ? "p95 of a page" : "p95, " + page.name(),
                served ? Numbers.milliseconds(page.p95Ms()) : "none served",
                outage.lost().isEmpty()
                        ? "target " + Numbers.milliseconds(page.target().p95Ms())
                        : "%s before; target %s"
                                .formatted(
                                        Numbers.milliseconds(well),
                                        Numbers.milliseconds(page.target().p95Ms())),
                !page.met());
    }

    /** Availability of the plan. */
    static Headline availability(Optional<Outage> outage) {
        return outage.map(Outage::plan)
                .map(plan ->
                        Headline.of(
                                "Availability",
                                Numbers.availability(plan.evaluation().availability()),
                                "target "
                                        + Numbers.availability(
                                                plan.analysis()
                                                        .problem()
                                                        .targets()
                                                        .availability())))
                .orElseGet(() -> Headline.of("Availability", NONE, LATER));
    }
}
