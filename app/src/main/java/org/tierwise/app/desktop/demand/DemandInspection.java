package org.tierwise.app.desktop.demand;

import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Inspection.Fact;
import org.tierwise.app.desktop.controls.Provenances;
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
        facts.add(Fact.of("Kind", demand.kind().label()));
        if (!row.bought().isEmpty()) {
            facts.add(new Fact("Bought today", row.bought(), "measured", "hours on the bill"));
        }
        row.template()
                .utilisation()
                .ifPresent(busy ->
                        facts.add(
                                Provenances.fact(
                                        "Busy, in the busy hour", busy, here + "/utilisation")));
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
                        ? Provenances.fact("Background work", background, here + "/backgroundCores")
                        : Provenances.fact("Background work", background));
        facts.add(
                Provenances.fact(
                        "Memory of every node",
                        demand.memoryPerNodeGb(),
                        here + "/memoryPerNodeGb"));
        facts.add(
                Provenances.fact(
                        "Memory shared by nodes",
                        demand.memorySharedGb(),
                        here + "/memorySharedGb"));
        facts.add(
                Provenances.fact(
                        "Data on every node", demand.diskPerNodeGb(), here + "/diskPerNodeGb"));
        facts.add(
                Provenances.fact(
                        "Bytes out of a page",
                        demand.egressKbPerPage(),
                        here + "/egressKbPerPage"));
        return new Inspection(demand.name(), facts);
    }

    /** What follows from a bill or from observations is changed there, not here. */
    private static void call(
            List<Fact> facts, CallClass call, CallTemplate template, String pointer) {
        facts.add(visits(call));
        String processor = "Processor time, " + call.name();
        facts.add(
                template.cpuMs().isPresent()
                        ? Provenances.fact(processor, call.cpuMs(), pointer + "/cpuMs")
                        : Provenances.fact(processor, call.cpuMs()));
        if (call.diskReads().value() > 0) {
            String reads = "Disk reads, " + call.name();
            facts.add(
                    call.diskReads().equals(template.diskReads())
                            ? Provenances.fact(reads, call.diskReads(), pointer + "/diskReads")
                            : Provenances.fact(reads, call.diskReads()));
        }
    }

    private static Fact visits(CallClass call) {
        return Fact.of(
                "Visits of a page, " + call.name(),
                Numbers.brief(call.visits())
                        + call.cache()
                                .map(cache ->
                                        " (%s answers %s %%)"
                                                .formatted(
                                                        cache.component(),
                                                        Numbers.percentOf(cache.hitRatio())))
                                .orElse(""));
    }
}
