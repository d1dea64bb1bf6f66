package org.tierwise.app.desktop.demand;

import org.tierwise.app.desktop.controls.Provenances;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.demand.CallClass;
import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.demand.ComponentTemplate;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.figure.Provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the workload asks of one component, as the table shows it.
 *
 * @param demand the demand
 * @param template what the project says of the component
 * @param pointer JSON pointer of the component in the project file
 * @param bought what the bill shows of it; may be empty
 * @param fits query times that were observed, beside the fit; may be empty
 */
record DemandRow(
        ComponentDemand demand,
        ComponentTemplate template,
        String pointer,
        String bought,
        List<FitPoint> fits) {
    DemandRow {
        fits = List.copyOf(fits);
    }

    String component() {
        return demand.name();
    }

    /** The demand as a sentence. */
    String sentence() {
        List<String> parts = new ArrayList<>();
        double visits = demand.calls().stream().mapToDouble(CallClass::visits).sum();
        if (visits > 0) {
            parts.add(
                    Words.of(
                            "demand.calls",
                            Numbers.brief(visits),
                            Numbers.brief(1000 * demand.cpuSecondsPerPage())));
        }
        double reads =
                demand.calls().stream().mapToDouble(c -> c.visits() * c.diskReads().value()).sum();
        if (reads > 0) {
            parts.add(Words.of("demand.diskReads", Numbers.brief(reads)));
        }
        if (demand.backgroundCores().value() > 0) {
            parts.add(
                    Words.of(
                            "demand.backgroundCores",
                            Numbers.brief(demand.backgroundCores().value())));
        }
        return parts.isEmpty() ? Words.of("demand.noPage") : String.join("; ", parts);
    }

    double memoryGb() {
        return demand.memoryPerNodeGb().value() + demand.memorySharedGb().value();
    }

    double diskGb() {
        return demand.diskPerNodeGb().value();
    }

    /** How the processor time came about; where there is none, how the memory did. */
    Provenance provenance() {
        List<Figure> processor = demand.calls().stream().map(CallClass::cpuMs).toList();
        return Provenances.weakest(
                processor.isEmpty()
                        ? Stream.of(demand.memoryPerNodeGb(), demand.backgroundCores()).toList()
                        : processor);
    }
}
