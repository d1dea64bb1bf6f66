package org.tierwise.model.demand;

import org.tierwise.model.figure.Figure;
import org.tierwise.model.topology.ComponentKinds;

import java.util.ArrayList;
import java.util.List;

/** Works out what a page view costs each component from what was bought and how busy it was. */
public final class DemandDerivation {
    private DemandDerivation() {}

    /**
     * Demand of one component. Where the template gives a utilisation and the bill shows instances,
     * D = U·m/X is split over the calls by their shares; a call with a processor time of its own
     * takes that first.
     *
     * @param template what the project says
     * @param bought what the bill says
     * @param busyHourRate X, page views per second in the busy hour, at today's traffic
     * @throws IllegalArgumentException when a call has neither a processor time nor a size to
     *     derive it from
     */
    public static ComponentDemand of(
            ComponentTemplate template, BoughtCapacity bought, double busyHourRate) {
        boolean derived = template.utilisation().isPresent() && bought.referenceCores() > 0;
        double perPageMs =
                derived
                        ? 1000
                                * UtilisationLaw.serviceDemandSeconds(
                                        template.utilisation().orElseThrow().value(),
                                        bought.referenceCores(),
                                        busyHourRate)
                        : 0;
        double knownMs =
                template.calls().stream()
                        .filter(c -> c.cpuMs().isPresent())
                        .mapToDouble(c -> c.visits() * c.cpuMs().orElseThrow().value())
                        .sum();
        List<CallClass> calls = new ArrayList<>();
        for (CallTemplate call : template.calls()) {
            calls.add(
                    new CallClass(
                            call.name(),
                            call.calls(),
                            call.probability(),
                            call.cache(),
                            call.cpuMs()
                                    .orElseGet(() ->
                                            share(
                                                    template,
                                                    call,
                                                    bought,
                                                    derived,
                                                    Math.max(0, perPageMs - knownMs),
                                                    busyHourRate)),
                            call.diskReads(),
                            call.diskCommits()));
        }
        return new ComponentDemand(
                template.name(),
                ComponentKinds.of(template.kind()),
                calls,
                background(template, bought, derived),
                template.readFraction(),
                template.memoryPerNodeGb(),
                template.memorySharedGb(),
                template.diskPerNodeGb(),
                template.egressKbPerPage(),
                template.workers());
    }

    private static Figure share(
            ComponentTemplate template,
            CallTemplate call,
            BoughtCapacity bought,
            boolean derived,
            double perPageMs,
            double busyHourRate) {
        if (!derived) {
            throw new IllegalArgumentException(
                    "component %s, call '%s': the bill shows no instances to derive the processor time from; give cpuMs, or map its usage to the component"
                            .formatted(template.name(), call.name()));
        }
        return Figure.computed(
                perPageMs * call.cpuShare() / call.visits(),
                "ms",
                "D = U·m/X: %s at %.0f %% (%s) and %.1f page views/s"
                        .formatted(
                                bought.inWords(),
                                100 * template.utilisation().orElseThrow().value(),
                                template.utilisation()
                                        .orElseThrow()
                                        .provenance()
                                        .name()
                                        .toLowerCase(java.util.Locale.ROOT),
                                busyHourRate));
    }

    /** Work that no page calls for: the utilisation of what was bought stays as it is. */
    private static Figure background(
            ComponentTemplate template, BoughtCapacity bought, boolean derived) {
        if (!template.calls().isEmpty() || !derived) {
            return template.backgroundCores();
        }
        return Figure.computed(
                template.utilisation().orElseThrow().value() * bought.referenceCores(),
                "reference cores",
                "U·m: " + bought.inWords());
    }
}
