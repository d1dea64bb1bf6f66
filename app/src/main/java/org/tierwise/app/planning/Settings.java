package org.tierwise.app.planning;

import org.tierwise.model.catalogue.DiskClass;
import org.tierwise.model.catalogue.RaidLevel;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.figure.Provenance;
import org.tierwise.model.money.ExchangeRate;
import org.tierwise.model.plan.Pins;
import org.tierwise.model.plan.Sharing;
import org.tierwise.model.plan.Targets;
import org.tierwise.model.project.Project;
import org.tierwise.model.project.Scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Changes to a project that are given as {@code name=value}, for one run. */
public final class Settings {
    /** What can be set, for help and error messages. */
    public static final String KNOWN =
            "target.meanMs, target.p95Ms, target.p99Ms, target.nodeLost.meanMs,"
                    + " target.nodeLost.p95Ms, target.nodeLost.p99Ms, target.availabilityPercent,"
                    + " growth, sharing, mostOnANode, exchangeRate, catalogue, commitmentMonths,"
                    + " discount.family.FAMILY (percent), discount.sku.SKU, price.sku.SKU,"
                    + " GROUP.raid, GROUP.disks, GROUP.nodes, GROUP.term (months),"
                    + " GROUP.offer, GROUP.family, GROUP.diskClass";

    /** Components on a node where sharing is allowed and nothing else is said. */
    private static final int MOST_ON_A_NODE = 3;

    private Settings() {}

    /**
     * The project with one setting changed in all its scenarios.
     *
     * @param setting {@code name=value}
     * @throws BadInput when name or value is not understood
     */
    public static Project apply(Project project, String setting) {
        int equals = setting.indexOf('=');
        if (equals < 1) {
            throw new BadInput(
                    "--set %s: expected NAME=VALUE; names are %s".formatted(setting, KNOWN));
        }
        String name = setting.substring(0, equals).strip();
        String value = setting.substring(equals + 1).strip();
        try {
            return apply(project, name, value);
        } catch (BadInput e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new BadInput("--set %s: %s".formatted(setting, e.getMessage()), e);
        }
    }

    private static Project apply(Project project, String name, String value) {
        Targets t = project.targets();
        ExchangeRate rate = project.exchangeRate();
        return switch (name) {
            case "target.meanMs", "target.p95Ms", "target.p99Ms" ->
                    project.withTargets(t.withHealthy(latency(t.healthy(), name, value)));
            case "target.nodeLost.meanMs", "target.nodeLost.p95Ms", "target.nodeLost.p99Ms" ->
                    project.withTargets(t.withNodeLost(latency(t.nodeLost(), name, value)));
            case "target.availabilityPercent" ->
                    project.withTargets(t.withAvailability(number(value) / 100));
            case "catalogue" -> project.withCatalogue(value);
            case "commitmentMonths" -> project.withLongestCommitmentMonths(Integer.parseInt(value));
            case "exchangeRate" ->
                    project.withExchangeRate(
                            new ExchangeRate(
                                    rate.from(),
                                    rate.to(),
                                    new BigDecimal(value),
                                    rate.month(),
                                    "set for this run"));
            case "growth" ->
                    withScenarios(
                            project,
                            s ->
                                    s.withGrowth(
                                            new Figure(
                                                    number(value),
                                                    "times",
                                                    Provenance.GIVEN,
                                                    "set for this run")));
            case "sharing" ->
                    withScenarios(
                            project,
                            s ->
                                    s.withSharing(
                                            new Sharing(
                                                    list(value),
                                                    s.sharing()
                                                            .map(Sharing::mostOnANode)
                                                            .orElse(MOST_ON_A_NODE))));
            case "mostOnANode" ->
                    withScenarios(
                            project,
                            s ->
                                    s.withSharing(
                                            new Sharing(
                                                    s.sharing()
                                                            .map(Sharing::components)
                                                            .orElse(List.of()),
                                                    Integer.parseInt(value))));
            default ->
                    TrialPrices.isFor(name)
                            ? TrialPrices.apply(project, name, value)
                            : pinned(project, name, value);
        };
    }

    private static Project pinned(Project project, String name, String value) {
        int dot = name.lastIndexOf('.');
        String group = dot < 0 ? "" : name.substring(0, dot);
        if (project.groups().stream().noneMatch(g -> g.name().equals(group))) {
            throw new BadInput(
                    "--set %s: there is no such setting; names are %s".formatted(name, KNOWN));
        }
        String what = name.substring(dot + 1);
        return withScenarios(project, s -> s.withPins(group, pin(s.pins(group), what, value)));
    }

    private static Pins pin(Pins pins, String what, String value) {
        List<String> values = list(value);
        return switch (what) {
            case "raid" -> pins.withRaidLevels(values.stream().map(RaidLevel::of).toList());
            case "disks" -> pins.withDisks(Integer.parseInt(value));
            case "nodes" -> pins.withNodes(Integer.parseInt(value));
            case "term" -> pins.withTerm(Integer.parseInt(value));
            case "offer" -> pins.withSkus(values);
            case "family" -> pins.withFamilies(values);
            case "diskClass" -> pins.withDiskClasses(values.stream().map(DiskClass::of).toList());
            default ->
                    throw new BadInput(
                            "--set %s: there is no such setting; names are %s"
                                    .formatted(what, KNOWN));
        };
    }

    private static Targets.Latency latency(Targets.Latency old, String name, String value) {
        double ms = number(value);
        String which = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new Targets.Latency(
                which.equals("meanms") ? ms : old.meanMs(),
                which.equals("p95ms") ? ms : old.p95Ms(),
                which.equals("p99ms") ? ms : old.p99Ms());
    }

    /** Names between commas; none where there is nothing. */
    private static List<String> list(String value) {
        return value.isEmpty() ? List.of() : List.of(value.split(","));
    }

    private static double number(String value) {
        try {
            return new BigDecimal(value).doubleValue();
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + value + "' is not a number", e);
        }
    }

    private static Project withScenarios(Project project, UnaryOperator<Scenario> change) {
        return project.withScenarios(project.scenarios().stream().map(change).toList());
    }
}
