package org.tierwise.exports;

import org.tierwise.model.bill.ComponentMapping;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.FactKind;
import org.tierwise.model.bill.MappingRule;
import org.tierwise.model.bill.ServiceRow;
import org.tierwise.model.bill.ServiceTable;
import org.tierwise.model.capacity.availability.NodeReliability;
import org.tierwise.model.capacity.disk.DiskLayout;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.catalogue.CommitmentTerm;
import org.tierwise.model.catalogue.InstanceFacts;
import org.tierwise.model.catalogue.PriceOverride;
import org.tierwise.model.catalogue.RaidLevel;
import org.tierwise.model.catalogue.ServerOffer;
import org.tierwise.model.catalogue.ServiceKind;
import org.tierwise.model.comparison.BusinessCase;
import org.tierwise.model.demand.CallTemplate;
import org.tierwise.model.demand.ComponentTemplate;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.money.ExchangeRate;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.LowerBound;
import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.Targets;
import org.tierwise.model.presentation.Presentation;
import org.tierwise.model.project.GroupSpec;
import org.tierwise.model.project.Project;
import org.tierwise.model.project.ProjectAnalysis;
import org.tierwise.model.project.Proposal;
import org.tierwise.model.project.Scenario;
import org.tierwise.model.project.ServiceRule;
import org.tierwise.model.topology.Environment;
import org.tierwise.model.traffic.TrafficProfile;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A shop with web servers, MySQL and staging: small, but evaluated like any other. */
public final class SmallShop {
    private static final Scenario BASE =
            new Scenario("base", "", Optional.empty(), Map.of(), Optional.empty());

    private SmallShop() {}

    /**
     * What may be different.
     *
     * @param rate rupees a dollar
     * @param gst rate of the tax
     * @param yearDiscount discount for twelve months
     * @param webNodes nodes of the group web
     * @param mysqlMonths commitment of the group mysql
     * @param terms what the cash flow rests on
     */
    public record Variation(
            String rate,
            String gst,
            String yearDiscount,
            int webNodes,
            int mysqlMonths,
            BusinessCase terms) {
        /** 85.25 rupees a dollar, 18 % tax, 11 % off, four nodes, a year, what is assumed. */
        public static final Variation NONE =
                new Variation("85.25", "0.18", "0.11", 4, 12, BusinessCase.ASSUMED);

        /** The same at another rate. */
        public Variation withRate(String changed) {
            return new Variation(changed, gst, yearDiscount, webNodes, mysqlMonths, terms);
        }
    }

    /** The proposal with nothing different. */
    public static Proposal proposal() {
        return proposal(Variation.NONE);
    }

    /** The proposal with something different. */
    public static Proposal proposal(Variation different) {
        return proposal(
                project(different.rate(), "Small shop", "example.org")
                        .withBusinessCase(different.terms()),
                different);
    }

    /** The proposal of a project and a customer of this name, which may be hostile. */
    public static Proposal proposal(String name) {
        return proposal(project(Variation.NONE.rate(), name, name), Variation.NONE);
    }

    /** The proposal, presented in another way. */
    public static Proposal proposal(Presentation presentation) {
        return proposal("example.org", presentation);
    }

    /** The same for another customer. */
    public static Proposal proposal(String customer, Presentation presentation) {
        return proposal(
                project(Variation.NONE.rate(), "Small shop", customer)
                        .withPresentation(presentation),
                Variation.NONE);
    }

    /** The proposal at agreed prices. */
    public static Proposal proposal(List<PriceOverride> prices) {
        return proposal(
                project(Variation.NONE.rate(), "Small shop", "example.org").withPrices(prices),
                Variation.NONE);
    }

    private static Proposal proposal(Project project, Variation different) {
        Catalogue catalogue = SmallCatalogue.of(different.gst(), different.yearDiscount());
        ProjectAnalysis analysis =
                ProjectAnalysis.of(
                        project,
                        BASE,
                        SmallBill.BILL,
                        catalogue,
                        Map.of(
                                "c4.2xlarge",
                                new InstanceFacts("c4.2xlarge", 8, 15, 1.1, "test"),
                                "m4.xlarge",
                                new InstanceFacts("m4.xlarge", 4, 16, 0.9, "test")),
                        new ServiceTable(
                                List.of(
                                        usual("(BoxUsage|InstanceUsage)", FactKind.MACHINES),
                                        usual("TimedStorage.*", FactKind.STORED_GB),
                                        usual("DataTransfer-Out.*", FactKind.SENT_GB)),
                                List.of()),
                        LocalDate.of(2026, 11, 2));
        PlanEvaluation evaluation =
                new PlanEvaluator(analysis.problem())
                        .evaluate(plan(analysis.prices().catalogue(), different));
        PlanResult.Found found =
                new PlanResult.Found(
                        analysis.problem(),
                        evaluation,
                        new LowerBound(
                                evaluation.monthly().multipliedBy(new BigDecimal("0.98")),
                                evaluation.monthly()),
                        new PlanResult.Statistics(1200, 90, 41, 7),
                        Duration.ofMillis(180));
        return new Proposal(
                analysis,
                found,
                analysis.compare(evaluation),
                ZonedDateTime.of(2026, 11, 2, 10, 30, 0, 0, ZoneOffset.UTC),
                "0.1.0");
    }

    private static Plan plan(Catalogue catalogue, Variation different) {
        Map<String, GroupChoice> choices = new LinkedHashMap<>();
        DiskLayout nvme = new DiskLayout.Volume(SmallCatalogue.BUILT_IN);
        DiskLayout raid = new DiskLayout.Array(RaidLevel.RAID10, 4, catalogue.disk("SAS-600"));
        ServerOffer cloud = catalogue.server("C3.16GB").orElseThrow();
        ServerOffer dedicated = catalogue.server("DS-16").orElseThrow();
        choices.put("web", new GroupChoice(cloud, different.webNodes(), nvme, term(catalogue, 12)));
        choices.put(
                "mysql",
                new GroupChoice(dedicated, 3, raid, term(catalogue, different.mysqlMonths())));
        choices.put("staging", new GroupChoice(cloud, 4, nvme, SmallCatalogue.NONE));
        return new Plan(choices);
    }

    private static CommitmentTerm term(Catalogue catalogue, int months) {
        return catalogue.terms().stream()
                .filter(t -> t.months() == months)
                .findFirst()
                .orElseThrow();
    }

    private static Project project(String rate, String name, String customer) {
        return new Project(
                name,
                customer,
                "A reconstruction, not the customer's bill: the amounts are assumptions at list"
                        + " prices, and each says so.",
                new Project.BillSource(
                        List.of("bill"), Optional.of("user:Component"), CostBasis.AMORTISED),
                traffic(),
                mapping(),
                List.of(component("web", 0.4, 0, 0), component("mysql", 0.3, 0.5, 0.1), staging()),
                List.of(),
                List.of(group("web"), group("mysql"), group("staging")),
                services(),
                List.of("dns"),
                new Targets(
                        new Targets.Latency(200, 500, 750),
                        new Targets.Latency(400, 900, 1500),
                        0.999,
                        0.7,
                        0.9,
                        0.9,
                        0.8),
                new NodeReliability(8760, 4),
                0.5,
                12,
                "small-2026",
                new ExchangeRate(
                        SmallBill.USD,
                        SmallCatalogue.INR,
                        new BigDecimal(rate),
                        YearMonth.of(2026, 9),
                        "rate of the test"),
                List.of(),
                List.of(BASE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static TrafficProfile traffic() {
        return new TrafficProfile(
                given(90_000, "users"),
                given(40_900_000, "page views"),
                given(2.5, "times"),
                given(4, "variance/mean"),
                0.99,
                60,
                given(2, "times"),
                Optional.empty());
    }

    private static ComponentMapping mapping() {
        return new ComponentMapping(
                List.of(
                        rule("", "", "web", "web"),
                        rule("AmazonRDS", "", "", "mysql"),
                        rule("AmazonS3", "", "", "object-storage"),
                        rule("", "DataTransfer", "", "network"),
                        rule("AmazonRoute53", "", "", "dns")));
    }

    /** Says what a quantity is, and leaves to the project who pays. */
    private static ServiceRow usual(String type, FactKind fact) {
        return new ServiceRow(
                "",
                Optional.empty(),
                Optional.of(Pattern.compile(type)),
                Optional.empty(),
                "",
                "because of the test",
                Optional.of(fact));
    }

    private static MappingRule rule(String service, String type, String tag, String component) {
        return new MappingRule(service, type, "", tag, component, "because of the test");
    }

    private static GroupSpec group(String name) {
        return new GroupSpec(
                name,
                name,
                name.equals("staging") ? Environment.STAGING : Environment.PRODUCTION,
                List.of());
    }

    private static List<ServiceRule> services() {
        return List.of(
                service("object-storage", ServiceKind.OBJECT_STORAGE_GB, "TimedStorage"),
                service("network", ServiceKind.INTERNET_EGRESS_GB, "DataTransfer-Out"),
                new ServiceRule(
                        "network",
                        Environment.PRODUCTION,
                        ServiceKind.RESERVED_IP,
                        Optional.of(BigDecimal.TWO),
                        Optional.empty(),
                        BigDecimal.ONE,
                        "two balancers"));
    }

    private static ServiceRule service(String component, ServiceKind kind, String usageType) {
        return new ServiceRule(
                component,
                Environment.PRODUCTION,
                kind,
                Optional.empty(),
                Optional.of(usageType),
                BigDecimal.ONE,
                "what the bill shows");
    }

    private static ComponentTemplate component(
            String kind, double utilisation, double diskReads, double commits) {
        return new ComponentTemplate(
                kind,
                kind,
                Optional.of(Figure.assumed(utilisation, "share", "busy hour")),
                List.of(
                        new CallTemplate(
                                "call of " + kind,
                                1,
                                1,
                                Optional.empty(),
                                Optional.empty(),
                                1,
                                given(diskReads, "reads"),
                                commits)),
                given(0, "reference cores"),
                given(1, "share"),
                given(4, "GB"),
                given(0, "GB"),
                given(40, "GB"),
                given(60, "KB"),
                Optional.empty(),
                Optional.empty());
    }

    private static ComponentTemplate staging() {
        return new ComponentTemplate(
                "staging",
                "staging",
                Optional.empty(),
                List.of(),
                given(0.5, "reference cores"),
                given(1, "share"),
                given(4, "GB"),
                given(0, "GB"),
                given(40, "GB"),
                given(0, "KB"),
                Optional.empty(),
                Optional.empty());
    }

    private static Figure given(double value, String unit) {
        return Figure.assumed(value, unit, "figure of the test");
    }
}
