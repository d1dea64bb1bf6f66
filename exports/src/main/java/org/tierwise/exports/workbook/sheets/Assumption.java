package org.tierwise.exports.workbook.sheets;

import org.tierwise.model.calibration.QueryParameter;
import org.tierwise.model.capacity.availability.NodeReliability;
import org.tierwise.model.demand.CallClass;
import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.figure.Provenance;
import org.tierwise.model.plan.Targets;
import org.tierwise.model.project.ProjectAnalysis;
import org.tierwise.model.traffic.TrafficProfile;

import java.util.ArrayList;
import java.util.List;

/**
 * A figure that the plan rests on.
 *
 * @param about traffic, targets, or a component
 * @param name what the figure is
 * @param figure value, unit and source
 */
record Assumption(String about, String name, Figure figure) {
    private static final String TRAFFIC = "traffic";
    private static final String TARGETS = "targets";
    private static final String PROJECT = "project file";

    /** All of them, in the order traffic, targets, nodes, components. */
    static List<Assumption> of(ProjectAnalysis analysis) {
        List<Assumption> all = new ArrayList<>(traffic(analysis));
        all.addAll(targets(analysis.problem().targets()));
        all.addAll(nodes(analysis));
        for (ComponentDemand demand : analysis.demands()) {
            all.addAll(component(analysis, demand));
        }
        return all;
    }

    private static List<Assumption> traffic(ProjectAnalysis analysis) {
        TrafficProfile traffic =
                analysis.scenario()
                        .growth()
                        .map(analysis.project().traffic()::withGrowth)
                        .orElse(analysis.project().traffic());
        return List.of(
                new Assumption(TRAFFIC, "users a month", traffic.usersPerMonth()),
                new Assumption(TRAFFIC, "page views a month", traffic.pageViewsPerMonth()),
                new Assumption(TRAFFIC, "peak hour over mean hour", traffic.peakFactor()),
                new Assumption(TRAFFIC, "dispersion within the hour", traffic.dispersion()),
                given(TRAFFIC, "share of windows covered", traffic.burstQuantile(), "share"),
                given(TRAFFIC, "window of bursts", traffic.windowSeconds(), "s"),
                new Assumption(TRAFFIC, "growth that the plan carries", traffic.growth()),
                new Assumption(
                        TRAFFIC,
                        "design rate",
                        Figure.computed(
                                analysis.problem().designRate(),
                                "page views/s",
                                "mean rate × peak factor, burst quantile, × growth")));
    }

    private static List<Assumption> targets(Targets targets) {
        return List.of(
                given(
                        TARGETS,
                        "utilisation, all nodes well",
                        targets.maximumUtilisation(),
                        "share"),
                given(
                        TARGETS,
                        "utilisation, one node lost",
                        targets.maximumUtilisationNodeLost(),
                        "share"),
                given(TARGETS, "memory fill", targets.maximumMemoryFill(), "share"),
                given(TARGETS, "disk fill", targets.maximumDiskFill(), "share"));
    }

    private static List<Assumption> nodes(ProjectAnalysis analysis) {
        NodeReliability node = analysis.problem().reliability();
        return List.of(
                given("nodes", "mean time to failure", node.mttfHours(), "h"),
                given("nodes", "mean time to repair", node.mttrHours(), "h"),
                given(
                        "nodes",
                        "share of failures that take a whole group",
                        node.commonCause(),
                        "share"),
                given("nodes", "round trip between nodes", analysis.problem().roundTripMs(), "ms"));
    }

    private static List<Assumption> component(ProjectAnalysis analysis, ComponentDemand demand) {
        String name = demand.name();
        List<Assumption> found = new ArrayList<>();
        analysis.project().components().stream()
                .filter(template -> template.name().equals(name))
                .flatMap(template -> template.utilisation().stream())
                .forEach(u -> found.add(new Assumption(name, "utilisation in the busy hour", u)));
        for (CallClass call : demand.calls()) {
            String prefix = call.name() + ": ";
            found.add(given(name, prefix + "calls of a page", call.calls(), "calls"));
            found.add(chance(analysis, name, call));
            call.cache()
                    .ifPresent(c ->
                            found.add(
                                    given(
                                            name,
                                            prefix + "answered by " + c.component(),
                                            c.hitRatio(),
                                            "share")));
            found.add(new Assumption(name, prefix + "processor time", call.cpuMs()));
            found.add(new Assumption(name, prefix + "disk reads", call.diskReads()));
            found.add(given(name, prefix + "disk commits", call.diskCommits(), "writes"));
        }
        found.add(new Assumption(name, "work that no page calls for", demand.backgroundCores()));
        found.add(new Assumption(name, "share of reads at the disk", demand.readFraction()));
        demand.workers()
                .ifPresent(workers -> {
                    found.add(new Assumption(name, "memory of a worker", workers.residentGb()));
                    found.add(given(name, "backlog of the workers", workers.backlog(), "requests"));
                    found.add(
                            new Assumption(
                                    name,
                                    "time below that workers are sized for",
                                    workers.downstreamMs()));
                });
        found.add(new Assumption(name, "memory of every node", demand.memoryPerNodeGb()));
        found.add(new Assumption(name, "memory shared by the nodes", demand.memorySharedGb()));
        found.add(new Assumption(name, "data on every node", demand.diskPerNodeGb()));
        found.add(new Assumption(name, "bytes out for a page", demand.egressKbPerPage()));
        return found;
    }

    /** The chance of a call, with the fit that it comes from where it was fitted. */
    private static Assumption chance(ProjectAnalysis analysis, String component, CallClass call) {
        String name = call.name() + ": chance of each call";
        return analysis.fit(component, call.name())
                .filter(fit -> fit.fits(QueryParameter.QUERIES_PER_PAGE))
                .map(fit -> fit.figure(QueryParameter.QUERIES_PER_PAGE))
                .map(fitted ->
                        new Assumption(
                                component,
                                name,
                                new Figure(
                                        call.probability(),
                                        "share",
                                        fitted.provenance(),
                                        fitted.source())))
                .orElseGet(() -> given(component, name, call.probability(), "share"));
    }

    private static Assumption given(String about, String name, double value, String unit) {
        return new Assumption(about, name, new Figure(value, unit, Provenance.GIVEN, PROJECT));
    }
}
