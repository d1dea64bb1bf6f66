package org.tierwise.model.project;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.ChargeMapping;
import org.tierwise.model.bill.ServiceTable;
import org.tierwise.model.bill.UsageGroup;
import org.tierwise.model.calibration.QueryFit;
import org.tierwise.model.catalogue.AgreedPrices;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.catalogue.InstanceFacts;
import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.comparison.ComparisonLine;
import org.tierwise.model.demand.BoughtCapacity;
import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.demand.ComponentTemplate;
import org.tierwise.model.demand.DemandDerivation;
import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.ServiceCost;
import org.tierwise.model.plan.ServiceVolume;
import org.tierwise.model.plan.Sharing;
import org.tierwise.model.presentation.Presentation;
import org.tierwise.model.topology.Environment;
import org.tierwise.model.traffic.TrafficProfile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What follows from a project, a bill and a catalogue in one scenario.
 *
 * @param project the project
 * @param scenario the scenario
 * @param bill the bill
 * @param mapping which component each charge pays for: by the project, else as usual
 * @param mapped the bill by component
 * @param bought capacity on the bill by component, in the order of the project
 * @param demands demand by component, in the order of the project
 * @param fits figures that were fitted to observed query times
 * @param prices prices that the plan is made with, and what differs from the list
 * @param problem the planning problem
 * @param warnings what a reader should know
 */
public record ProjectAnalysis(
        Project project,
        Scenario scenario,
        Bill bill,
        ChargeMapping mapping,
        MappedCost mapped,
        List<BoughtCapacity> bought,
        List<ComponentDemand> demands,
        List<QueryFit> fits,
        AgreedPrices prices,
        PlanningProblem problem,
        List<String> warnings) {
    public ProjectAnalysis {
        bought = List.copyOf(bought);
        demands = List.copyOf(demands);
        fits = List.copyOf(fits);
        warnings = List.copyOf(warnings);
    }

    /**
     * Works out demand and planning problem.
     *
     * @param catalogue what can be bought, at list prices
     * @param services what charges usually pay for, where the project does not say
     * @param day day that the plan is made; agreed prices that ended before it are not applied
     * @throws IllegalArgumentException when the inputs do not fit together; the message says what
     *     and how to mend it
     */
    public static ProjectAnalysis of(
            Project project,
            Scenario scenario,
            Bill bill,
            Catalogue catalogue,
            Map<String, InstanceFacts> facts,
            ServiceTable services,
            LocalDate day) {
        TrafficProfile traffic =
                scenario.growth().map(project.traffic()::withGrowth).orElse(project.traffic());
        ChargeMapping mapping = new ChargeMapping(project.mapping(), services);
        BillCapacity capacity = new BillCapacity(bill, mapping, facts);
        List<QueryFit> fits = Calibrations.fit(project, traffic.peakHourRate());
        List<BoughtCapacity> bought = new ArrayList<>();
        List<ComponentDemand> demands = new ArrayList<>();
        for (ComponentTemplate template : project.components()) {
            BoughtCapacity size = capacity.of(template.name());
            bought.add(size);
            demands.add(
                    DemandDerivation.of(
                            Calibrations.apply(template.sizedFor(project.components()), fits),
                            size,
                            traffic.peakHourRate()));
        }
        List<GroupSpec> specs =
                project.groups().stream().filter(g -> project.buys(g.environment())).toList();
        List<NodeGroup> groups =
                specs.stream()
                        .map(spec ->
                                new NodeGroup(
                                        spec.name(),
                                        spec.environment(),
                                        demands.stream()
                                                .filter(d -> d.name().equals(spec.component()))
                                                .findFirst()
                                                .orElseThrow(),
                                        List.of(),
                                        scenario.pins(spec.name())))
                        .toList();
        AgreedPrices prices = prices(project, catalogue, day);
        PlanningProblem problem =
                new PlanningProblem(
                        prices.catalogue(),
                        traffic.designRate(),
                        traffic.growth().value(),
                        groups,
                        project.services().stream()
                                .filter(rule -> project.buys(rule.environment()))
                                .map(rule -> volume(rule, bill))
                                .toList(),
                        project.targets(),
                        project.reliability(),
                        project.roundTripMs(),
                        project.longestCommitmentMonths(),
                        scenario.sharing().orElse(Sharing.NONE),
                        specs.stream().flatMap(spec -> spec.riders().stream()).toList());
        return new ProjectAnalysis(
                project,
                scenario,
                bill.in(bill.currency()),
                mapping,
                MappedCost.of(bill, mapping, project.bill().basis()),
                bought,
                demands,
                fits,
                prices,
                problem,
                warnings(project, bill, prices, mapping, capacity, fits, day));
    }

    private static AgreedPrices prices(Project project, Catalogue list, LocalDate day) {
        return project.order()
                .filter(order -> order.areAbout(list))
                .map(order ->
                        AgreedPrices.of(order.on(list), project.prices(), day)
                                .discounted(order.discount()))
                .orElseGet(() -> AgreedPrices.of(list, project.prices(), day));
    }

    private static Optional<String> orderNote(Project project, Catalogue catalogue) {
        return project.order()
                .map(order ->
                        order.areAbout(catalogue)
                                ? "planned at the terms of the order (%s): %s"
                                        .formatted(order.source(), order.inWords())
                                : "tax and discounts of the order (%s) are about catalogue %s and do not apply to %s"
                                        .formatted(
                                                order.source(), order.catalogue(), catalogue.id()))
                .filter(note -> !project.order().orElseThrow().inWords().isEmpty());
    }

    private static List<String> warnings(
            Project project,
            Bill bill,
            AgreedPrices prices,
            ChargeMapping mapping,
            BillCapacity capacity,
            List<QueryFit> fits,
            LocalDate day) {
        List<String> warnings = new ArrayList<>(bill.warnings());
        warnings.addAll(bill.outsideComparisons());
        warnings.addAll(prices.warnings());
        orderNote(project, prices.catalogue()).ifPresent(warnings::add);
        warnings.addAll(Calibrations.warnings(fits));
        UsualCosts.warning(project, bill, mapping).ifPresent(warnings::add);
        List<String> unknown = capacity.unknownTypes();
        if (!unknown.isEmpty()) {
            warnings.add(
                    "instance types of unknown capacity, left out of the demand: "
                            + String.join(", ", unknown));
        }
        warnings.addAll(
                Staleness.warnings(
                        prices.catalogue(), project.exchangeRate(), bill.periods(), day));
        return warnings;
    }

    private static ServiceVolume volume(ServiceRule rule, Bill bill) {
        BigDecimal units =
                rule.quantity()
                        .orElseGet(() -> {
                            Pattern pattern = Pattern.compile(rule.billUsageType().orElseThrow());
                            return bill.groups().stream()
                                    .filter(g -> g.lineItemType().isCapacity())
                                    .filter(g -> pattern.matcher(g.usageType()).find())
                                    .map(UsageGroup::quantity)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add);
                        });
        return new ServiceVolume(
                rule.component(),
                rule.environment(),
                rule.kind(),
                units.multiply(rule.factor()),
                rule.source());
    }

    /** The same analysis with more that a reader should know. */
    public ProjectAnalysis withWarnings(List<String> more) {
        return copy(project, Stream.concat(warnings.stream(), more.stream()).toList());
    }

    /** The same analysis, presented in another way. */
    public ProjectAnalysis withPresentation(Presentation changed) {
        return copy(project.withPresentation(changed), warnings);
    }

    private ProjectAnalysis copy(Project changed, List<String> toKnow) {
        return new ProjectAnalysis(
                changed, scenario, bill, mapping, mapped, bought, demands, fits, prices, problem,
                toKnow);
    }

    /** The fit of a call, where it has one. */
    public Optional<QueryFit> fit(String component, String call) {
        return fits.stream()
                .filter(f -> f.calibration().component().equals(component))
                .filter(f -> f.calibration().call().equals(call))
                .findFirst();
    }

    /** Puts a plan beside the bill, in the currency of the catalogue. */
    public Comparison compare(PlanEvaluation plan) {
        CurrencyUnit currency = problem.catalogue().currency();
        TreeSet<String> names = new TreeSet<>(mapped.byComponent().keySet());
        plan.groups().forEach(g -> g.group().components().forEach(c -> names.add(c.name())));
        plan.services().forEach(s -> names.add(s.volume().component()));
        names.addAll(project.kept());
        List<ComparisonLine> lines = new ArrayList<>();
        while (!names.isEmpty()) {
            List<String> together = onTheSameNodes(plan, names.first());
            together.forEach(names::remove);
            lines.add(line(plan, together));
        }
        lines.removeIf(line -> line.asIs().isZero() && line.toBe().isZero());
        lines.sort(Comparator.comparing(ComparisonLine::asIs).reversed());
        if (mapped.unmappedGroups() > 0) {
            lines.add(
                    new ComparisonLine(
                            List.of(ComparisonLine.UNMAPPED),
                            convert(mapped.unmapped()),
                            BigMoney.zero(currency),
                            false));
        }
        BigMoney toBe =
                lines.stream()
                        .map(ComparisonLine::toBe)
                        .reduce(BigMoney.zero(currency), BigMoney::plus);
        return new Comparison(
                mapped.basis(),
                project.exchangeRate(),
                lines,
                convert(mapped.tax()),
                toBe.multipliedBy(problem.catalogue().taxRate()),
                warnings);
    }

    /** The component, and those that share nodes with it: what these cost has no parts. */
    private static List<String> onTheSameNodes(PlanEvaluation plan, String component) {
        return plan.groups().stream()
                .map(GroupEvaluation::group)
                .filter(group -> group.runs(component))
                .map(group -> group.components().stream().map(ComponentDemand::name).toList())
                .findFirst()
                .orElseGet(() -> List.of(component));
    }

    private ComparisonLine line(PlanEvaluation plan, List<String> components) {
        BigMoney asIs = BigMoney.zero(problem.catalogue().currency());
        BigMoney toBe = asIs;
        boolean extra = false;
        for (String name : components) {
            asIs =
                    asIs.plus(
                            convert(
                                    mapped.byComponent()
                                            .getOrDefault(
                                                    name,
                                                    BigMoney.zero(
                                                            mapped.tax().getCurrencyUnit()))));
            toBe = toBe.plus(keptCost(name)).plus(servicesCost(plan, name));
            extra |= isExtra(plan, name);
        }
        for (GroupEvaluation group : plan.groups()) {
            if (components.contains(group.group().components().getFirst().name())) {
                toBe = toBe.plus(group.monthly());
            }
        }
        return new ComparisonLine(components, asIs, toBe, extra);
    }

    /** What a component that stays where it is goes on costing; zero for the others. */
    public BigMoney keptCost(String component) {
        BigMoney none = BigMoney.zero(problem.catalogue().currency());
        return project.kept().contains(component)
                ? convert(
                        mapped.byComponent()
                                .getOrDefault(
                                        component, BigMoney.zero(mapped.tax().getCurrencyUnit())))
                : none;
    }

    private BigMoney convert(BigMoney amount) {
        return project.exchangeRate().convert(amount, problem.catalogue().currency());
    }

    private BigMoney servicesCost(PlanEvaluation plan, String component) {
        BigMoney sum = BigMoney.zero(problem.catalogue().currency());
        for (ServiceCost service : plan.services()) {
            if (service.volume().component().equals(component)) {
                sum = sum.plus(service.monthly());
            }
        }
        return sum;
    }

    private static boolean isExtra(PlanEvaluation plan, String component) {
        return plan.groups().stream()
                        .anyMatch(g ->
                                g.group().environment() == Environment.STAGING
                                        && g.group().runs(component))
                || plan.services().stream()
                        .anyMatch(s ->
                                s.volume().environment() == Environment.STAGING
                                        && s.volume().component().equals(component));
    }
}
