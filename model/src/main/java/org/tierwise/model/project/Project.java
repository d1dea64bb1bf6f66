package org.tierwise.model.project;

import org.tierwise.model.bill.ComponentMapping;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.calibration.QueryCalibration;
import org.tierwise.model.capacity.availability.NodeReliability;
import org.tierwise.model.catalogue.OrderTerms;
import org.tierwise.model.catalogue.PriceOverride;
import org.tierwise.model.comparison.BusinessCase;
import org.tierwise.model.demand.ComponentTemplate;
import org.tierwise.model.money.ExchangeRate;
import org.tierwise.model.plan.Targets;
import org.tierwise.model.presentation.Presentation;
import org.tierwise.model.topology.Environment;
import org.tierwise.model.traffic.TrafficProfile;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A customer's case: everything that was put in, nothing that follows from it.
 *
 * @param name name of the project
 * @param customer customer, for the proposal
 * @param note what a reader must know about the data, for example that it is a reconstruction
 * @param bill where the bill is
 * @param traffic how much the site is asked for
 * @param mapping which component each charge belongs to
 * @param components how pages use each component
 * @param calibrations figures of components that follow from observed query times
 * @param groups node groups of the plan
 * @param services services by volume of the plan
 * @param kept components that stay where they are and go on costing the same, for example DNS
 * @param targets what must hold
 * @param reliability reliability of a node
 * @param roundTripMs round trip between two nodes, ms
 * @param longestCommitmentMonths longest commitment that the customer accepts
 * @param catalogue id of the price catalogue
 * @param exchangeRate rate of the bill's own month
 * @param prices prices agreed instead of the list's
 * @param scenarios named variations; the first is the one that the project is about
 * @param order what was agreed about the order as a whole; as listed where absent
 * @param businessCase what the cash flow rests on; assumed where absent
 * @param presentation how the proposal presents itself; plain where absent
 */
public record Project(
        String name,
        String customer,
        String note,
        BillSource bill,
        TrafficProfile traffic,
        ComponentMapping mapping,
        List<ComponentTemplate> components,
        List<QueryCalibration> calibrations,
        List<GroupSpec> groups,
        List<ServiceRule> services,
        List<String> kept,
        Targets targets,
        NodeReliability reliability,
        double roundTripMs,
        int longestCommitmentMonths,
        String catalogue,
        ExchangeRate exchangeRate,
        List<PriceOverride> prices,
        List<Scenario> scenarios,
        Optional<OrderTerms> order,
        Optional<BusinessCase> businessCase,
        Optional<Presentation> presentation) {
    /**
     * Where the bill is and how it is to be read.
     *
     * @param paths files or folders, relative to the project file
     * @param tag tag whose value names the component, for example {@code user:Component}
     * @param basis basis of the comparison
     */
    public record BillSource(List<String> paths, Optional<String> tag, CostBasis basis) {
        public BillSource {
            paths = List.copyOf(paths);
        }
    }

    /**
     * @throws IllegalArgumentException when there is no scenario, or a group or calibration names a
     *     component or call that the project does not have
     */
    public Project {
        components = List.copyOf(components);
        calibrations = List.copyOf(calibrations);
        groups = List.copyOf(groups);
        services = List.copyOf(services);
        kept = List.copyOf(kept);
        prices = List.copyOf(prices);
        scenarios = List.copyOf(scenarios);
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("project " + name + " needs at least one scenario");
        }
        List<String> known = components.stream().map(ComponentTemplate::name).toList();
        for (GroupSpec group : groups) {
            if (!known.contains(group.component())) {
                throw new IllegalArgumentException(
                        "group %s runs component %s, which the project does not describe"
                                .formatted(group.name(), group.component()));
            }
        }
        for (QueryCalibration calibration : calibrations) {
            if (components.stream()
                    .filter(c -> c.name().equals(calibration.component()))
                    .flatMap(c -> c.calls().stream())
                    .noneMatch(c -> c.name().equals(calibration.call()))) {
                throw new IllegalArgumentException(
                        "a calibration names '%s' of component %s, which the project does not describe"
                                .formatted(calibration.call(), calibration.component()));
            }
        }
    }

    /** Whether what is there for staging is bought. */
    public boolean buysStaging() {
        return order.map(OrderTerms::staging).orElse(true);
    }

    /** Whether something of an environment is bought. */
    boolean buys(Environment environment) {
        return environment != Environment.STAGING || buysStaging();
    }

    /** The scenario of a name, letter case ignored. */
    public Optional<Scenario> scenario(String wanted) {
        return scenarios.stream().filter(s -> s.name().equalsIgnoreCase(wanted)).findFirst();
    }

    /** The same project for another customer. */
    public Project withCustomer(String changed) {
        return copy(c -> c.customer = changed);
    }

    /** The same project with its bill looked at on another basis. */
    public Project withBasis(CostBasis changed) {
        return copy(c -> c.bill = new BillSource(bill.paths, bill.tag, changed));
    }

    /** The same project with another mapping of charges to components. */
    public Project withMapping(ComponentMapping changed) {
        return copy(c -> c.mapping = changed);
    }

    /** The same project with another traffic. */
    public Project withTraffic(TrafficProfile changed) {
        return copy(c -> c.traffic = changed);
    }

    /** The same project with other targets. */
    public Project withTargets(Targets changed) {
        return copy(c -> c.targets = changed);
    }

    /** The same project with other scenarios. */
    public Project withScenarios(List<Scenario> changed) {
        return copy(c -> c.scenarios = changed);
    }

    /** The same project at the prices of another catalogue. */
    public Project withCatalogue(String changed) {
        return copy(c -> c.catalogue = changed);
    }

    /** The same project at another exchange rate. */
    public Project withExchangeRate(ExchangeRate changed) {
        return copy(c -> c.exchangeRate = changed);
    }

    /** The same project with another longest commitment, months. */
    public Project withLongestCommitmentMonths(int changed) {
        return copy(c -> c.longestCommitmentMonths = changed);
    }

    /** The same project with another business case. */
    public Project withBusinessCase(BusinessCase changed) {
        return copy(c -> c.businessCase = Optional.of(changed));
    }

    /** The same project with other terms of the order. */
    public Project withOrder(OrderTerms changed) {
        return copy(c -> c.order = Optional.of(changed));
    }

    /** The same project with other agreed prices. */
    public Project withPrices(List<PriceOverride> changed) {
        return copy(c -> c.prices = changed);
    }

    /** The same project with other services by volume. */
    public Project withServices(List<ServiceRule> changed) {
        return copy(c -> c.services = changed);
    }

    /** How the proposal presents itself; plain where nothing is said of it. */
    public Presentation presented() {
        return presentation.orElse(Presentation.PLAIN);
    }

    /** The same project, presented in another way. */
    public Project withPresentation(Presentation changed) {
        return copy(c -> c.presentation = Optional.of(changed));
    }

    private Project copy(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.of(this);
    }

    /** What copies of a project may change. */
    private static final class Copy {
        private String customer;
        private BillSource bill;
        private TrafficProfile traffic;
        private ComponentMapping mapping;
        private List<ServiceRule> services;
        private Targets targets;
        private int longestCommitmentMonths;
        private String catalogue;
        private ExchangeRate exchangeRate;
        private List<PriceOverride> prices;
        private List<Scenario> scenarios;
        private Optional<OrderTerms> order;
        private Optional<BusinessCase> businessCase;
        private Optional<Presentation> presentation;

        Copy(Project of) {
            customer = of.customer;
            bill = of.bill;
            traffic = of.traffic;
            mapping = of.mapping;
            services = of.services;
            targets = of.targets;
            longestCommitmentMonths = of.longestCommitmentMonths;
            catalogue = of.catalogue;
            exchangeRate = of.exchangeRate;
            prices = of.prices;
            scenarios = of.scenarios;
            order = of.order;
            businessCase = of.businessCase;
            presentation = of.presentation;
        }

        Project of(Project project) {
            return new Project(
                    project.name,
                    customer,
                    project.note,
                    bill,
                    traffic,
                    mapping,
                    project.components,
                    project.calibrations,
                    project.groups,
                    services,
                    project.kept,
                    targets,
                    project.reliability,
                    project.roundTripMs,
                    longestCommitmentMonths,
                    catalogue,
                    exchangeRate,
                    prices,
                    scenarios,
                    order,
                    businessCase,
                    presentation);
        }
    }
}
