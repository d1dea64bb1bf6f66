package org.tierwise.app.desktop.demand;

import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Inspection.Fact;
import org.tierwise.app.desktop.controls.Provenances;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.demand.CallClass;
import org.tierwise.model.demand.ComponentDemand;

import java.util.ArrayList;
import java.util.List;

/** Every figure of a component's demand, with its source. */
final class DemandInspection {
    private DemandInspection() {}

    static Inspection of(DemandRow row) {
        ComponentDemand demand = row.demand();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Kind", demand.kind().label()));
        if (!row.bought().isEmpty()) {
            facts.add(new Fact("Bought today", row.bought(), "measured", "hours on the bill"));
        }
        for (CallClass call : demand.calls()) {
            facts.add(calls(call));
            facts.add(Provenances.fact("Processor time, " + call.name(), call.cpuMs()));
            if (call.diskReads().value() > 0) {
                facts.add(Provenances.fact("Disk reads, " + call.name(), call.diskReads()));
            }
        }
        facts.add(Provenances.fact("Background work", demand.backgroundCores()));
        facts.add(Provenances.fact("Memory of every node", demand.memoryPerNodeGb()));
        facts.add(Provenances.fact("Memory shared by nodes", demand.memorySharedGb()));
        facts.add(Provenances.fact("Data on every node", demand.diskPerNodeGb()));
        facts.add(Provenances.fact("Bytes out of a page", demand.egressKbPerPage()));
        return new Inspection(demand.name(), facts);
    }

    private static Fact calls(CallClass call) {
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
