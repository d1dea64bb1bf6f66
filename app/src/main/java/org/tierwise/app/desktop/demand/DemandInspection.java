package org.tierwise.app.desktop.demand;

import org.tierwise.app.desktop.controls.Destination;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Inspection.Fact;
import org.tierwise.app.desktop.controls.Provenances;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.demand.CallClass;
import org.tierwise.model.demand.CallTemplate;
import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.figure.Figure;

import java.util.ArrayList;
import java.util.List;

/** Every figure of a component's demand, with its source; those that were put in can be changed. */
final class DemandInspection {
    private DemandInspection() {}

    static Inspection of(DemandRow row) {
        ComponentDemand demand = row.demand();
        String here = row.pointer();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(Words.of("demand.kind"), demand.kind().label()));
        if (!row.bought().isEmpty()) {
            facts.add(
                    new Fact(
                                    Words.of("demand.boughtToday"),
                                    row.bought(),
                                    "measured",
                                    Words.of("demand.hoursOnBill"))
                            .leadingTo(new Destination.Charges(List.of(demand.name()))));
        }
        row.template()
                .utilisation()
                .ifPresent(busy ->
                        facts.add(
                                Provenances.fact(
                                        Words.of("demand.busy"), busy, here + "/utilisation")));
        for (int i = 0; i < demand.calls().size(); i++) {
            call(
                    facts,
                    demand.calls().get(i),
                    row.template().calls().get(i),
                    "%s/calls/%d".formatted(here, i));
        }
        row.fits().forEach(point -> facts.add(point.fact()));
        Figure background = demand.backgroundCores();
        facts.add(
                background.equals(row.template().backgroundCores())
                        ? Provenances.fact(
                                Words.of("demand.background"),
                                background,
                                here + "/backgroundCores")
                        : Provenances.fact(Words.of("demand.background"), background));
        facts.add(
                Provenances.fact(
                        Words.of("demand.memoryPerNode"),
                        demand.memoryPerNodeGb(),
                        here + "/memoryPerNodeGb"));
        facts.add(
                Provenances.fact(
                        Words.of("demand.memoryShared"),
                        demand.memorySharedGb(),
                        here + "/memorySharedGb"));
        facts.add(
                Provenances.fact(
                        Words.of("demand.dataPerNode"),
                        demand.diskPerNodeGb(),
                        here + "/diskPerNodeGb"));
        facts.add(
                Provenances.fact(
                        Words.of("demand.bytes"),
                        demand.egressKbPerPage(),
                        here + "/egressKbPerPage"));
        return new Inspection(demand.name(), facts);
    }

    /** What follows from a bill or from observations is changed there, not here. */
    private static void call(
            List<Fact> facts, CallClass call, CallTemplate template, String pointer) {
        facts.add(visits(call));
        String processor = Words.of("demand.processorTime", call.name());
        facts.add(
                template.cpuMs().isPresent()
                        ? Provenances.fact(processor, call.cpuMs(), pointer + "/cpuMs")
                        : Provenances.fact(processor, call.cpuMs()));
        if (call.diskReads().value() > 0) {
            String reads = Words.of("demand.diskReadsOf", call.name());
            facts.add(
                    call.diskReads().equals(template.diskReads())
                            ? Provenances.fact(reads, call.diskReads(), pointer + "/diskReads")
                            : Provenances.fact(reads, call.diskReads()));
        }
    }

    private static Fact visits(CallClass call) {
        return Fact.of(
                Words.of("demand.visits", call.name()),
                call.cache()
                        .map(cache ->
                                Words.of(
                                        "demand.visitsBehindCache",
                                        Numbers.brief(call.visits()),
                                        cache.component(),
                                        Numbers.percentOf(cache.hitRatio())))
                        .orElseGet(() -> Numbers.brief(call.visits())));
    }
}
