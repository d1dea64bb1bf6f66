package org.tierwise.app.planning;

import org.joda.money.BigMoney;
import org.tierwise.exports.workbook.Name;
import org.tierwise.model.capacity.disk.DiskLayout;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.catalogue.PriceOverride;
import org.tierwise.model.comparison.BusinessCase;
import org.tierwise.model.comparison.OneTimeCost;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.figure.Provenance;
import org.tierwise.model.money.ExchangeRate;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.project.Project;
import org.tierwise.model.project.ProjectAnalysis;
import org.tierwise.model.project.Proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What finance changes in the workbook of a case, and the same plan with the same changes. */
record EditedCase(PlanningCase original, Proposal proposal) {
    private static final BigDecimal RATE = new BigDecimal("91.5");
    private static final BigDecimal TAX = new BigDecimal("0.12");
    private static final BigDecimal DISCOUNT_PERCENT = BigDecimal.TEN;
    private static final BigDecimal UNIT_PRICE = new BigDecimal("4321.5");
    private static final double GROWTH_MONTH = 0.01;
    private static final int MORE_NODES = 2;

    /** Inputs by name. */
    Map<String, Double> inputs() {
        return Map.of(
                Name.exchangeRate(original.project().exchangeRate()),
                RATE.doubleValue(),
                Name.GST_RATE,
                TAX.doubleValue(),
                Name.DISCOUNT,
                DISCOUNT_PERCENT.movePointLeft(2).doubleValue(),
                Name.GROWTH_MONTH,
                GROWTH_MONTH);
    }

    /** Group that gets more nodes, as many of them as the value says. */
    Map.Entry<String, Integer> nodes() {
        GroupEvaluation first = proposal.result().evaluation().groups().getFirst();
        return Map.entry(first.group().name(), first.choice().nodes() + MORE_NODES);
    }

    /** Server whose list price is another. */
    Map.Entry<String, Double> unitPrice() {
        return Map.entry(sku(), UNIT_PRICE.doubleValue());
    }

    private String sku() {
        return proposal.result().evaluation().groups().getFirst().choice().server().sku();
    }

    /** The program's own figures for the same changes; the plan is not searched again. */
    Proposal asTheProgramSays() {
        ProjectAnalysis analysis =
                new PlanningCase(
                                project(),
                                original.bill(),
                                taxed(original.catalogue()),
                                original.facts(),
                                original.ownCatalogue(),
                                original.day())
                        .analyse(proposal.analysis().scenario());
        PlanEvaluation evaluation =
                new PlanEvaluator(analysis.problem()).evaluate(plan(analysis.prices().catalogue()));
        PlanResult.Found found =
                new PlanResult.Found(
                        analysis.problem(),
                        evaluation,
                        proposal.result().bound(),
                        proposal.result().statistics(),
                        proposal.result().elapsed());
        return new Proposal(
                analysis,
                found,
                analysis.compare(evaluation),
                proposal.madeAt(),
                proposal.version());
    }

    private Project project() {
        Project project = original.project();
        ExchangeRate rate = project.exchangeRate();
        BusinessCase terms = proposal.businessCase();
        return project.withExchangeRate(
                        new ExchangeRate(rate.from(), rate.to(), RATE, rate.month(), "finance"))
                .withBusinessCase(
                        new BusinessCase(
                                terms.horizonMonths(),
                                new Figure(
                                        GROWTH_MONTH, "share a month", Provenance.GIVEN, "finance"),
                                Optional.of(
                                        new OneTimeCost(
                                                proposal.migrationCost().amount(),
                                                Provenance.GIVEN,
                                                "as exported")),
                                terms.doubleRunMonths(),
                                terms.cutoverMonth(),
                                terms.discountRateYear(),
                                terms.taxCreditable()))
                .withPrices(overrides());
    }

    private List<PriceOverride> overrides() {
        Catalogue list = original.catalogue();
        BigDecimal discounted =
                UNIT_PRICE.multiply(BigDecimal.ONE.subtract(DISCOUNT_PERCENT.movePointLeft(2)));
        List<PriceOverride> overrides = new ArrayList<>();
        Stream.of(
                        list.servers().stream().map(s -> s.sku()),
                        list.disks().stream().map(d -> d.sku()),
                        list.services().stream().map(s -> s.sku()))
                .flatMap(skus -> skus)
                .distinct()
                .map(sku ->
                        new PriceOverride(
                                Optional.empty(),
                                Optional.of(sku),
                                Optional.empty(),
                                sku.equals(sku())
                                        ? Optional.empty()
                                        : Optional.of(DISCOUNT_PERCENT),
                                sku.equals(sku()) ? Optional.of(discounted) : Optional.empty(),
                                "finance",
                                "test",
                                Optional.empty()))
                .forEach(overrides::add);
        return overrides;
    }

    private static Catalogue taxed(Catalogue list) {
        return new Catalogue(
                list.id(),
                list.provider(),
                list.region(),
                list.currency(),
                list.asOf(),
                TAX,
                list.servers(),
                list.disks(),
                list.services(),
                list.terms());
    }

    private Plan plan(Catalogue prices) {
        Map<String, GroupChoice> choices = new LinkedHashMap<>();
        for (GroupEvaluation group : proposal.result().evaluation().groups()) {
            GroupChoice choice = group.choice();
            String name = group.group().name();
            choices.put(
                    name,
                    new GroupChoice(
                            prices.server(choice.server().sku()).orElseThrow(),
                            name.equals(nodes().getKey()) ? nodes().getValue() : choice.nodes(),
                            disks(choice.disks(), prices),
                            choice.term()));
        }
        return new Plan(choices);
    }

    /** Disks that come with a server are in no catalogue and cost nothing. */
    private static DiskLayout disks(DiskLayout layout, Catalogue prices) {
        if (layout.disk().monthly().isZero()) {
            return layout;
        }
        return switch (layout) {
            case DiskLayout.Volume volume ->
                    new DiskLayout.Volume(prices.disk(volume.disk().sku()));
            case DiskLayout.Array array ->
                    new DiskLayout.Array(
                            array.level(), array.count(), prices.disk(array.disk().sku()));
        };
    }

    /** Headline amounts by name. */
    static Map<String, BigMoney> headlines(Proposal proposal) {
        return Map.of(
                Name.AS_IS_MONTHLY, proposal.comparison().asIs(),
                Name.TO_BE_MONTHLY, proposal.comparison().toBe(),
                Name.SAVINGS_MONTHLY, proposal.comparison().saving(),
                Name.NET_BENEFIT, proposal.cashFlow().total(),
                Name.NET_PRESENT_VALUE, proposal.cashFlow().netPresentValue());
    }
}
