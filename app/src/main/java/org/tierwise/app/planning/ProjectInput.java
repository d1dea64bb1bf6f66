package org.tierwise.app.planning;

import org.tierwise.exports.workbook.Name;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.catalogue.CommitmentTerm;
import org.tierwise.model.catalogue.OrderTerms;
import org.tierwise.model.comparison.BusinessCase;
import org.tierwise.model.comparison.OneTimeCost;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.figure.Provenance;
import org.tierwise.model.money.ExchangeRate;
import org.tierwise.model.project.Project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * An input of a workbook that a project holds too.
 *
 * @param name name in formulas
 * @param value what the project says; empty where it says nothing and a default counts
 * @param with the project with another value
 */
record ProjectInput(
        String name,
        Function<Project, Optional<BigDecimal>> value,
        BiFunction<Project, BigDecimal, Project> with) {
    private static final String SOURCE = "read back from a workbook";

    /**
     * All inputs that a project holds.
     *
     * @param catalogue the catalogue that it is planned with, at list prices
     */
    static List<ProjectInput> of(Project project, Catalogue catalogue) {
        List<ProjectInput> all = new ArrayList<>(ofCashFlow(project));
        all.addAll(ofOrder(catalogue));
        return all;
    }

    private static List<ProjectInput> ofOrder(Catalogue catalogue) {
        List<ProjectInput> inputs = new ArrayList<>();
        inputs.add(
                new ProjectInput(
                        Name.GST_RATE,
                        p -> Optional.of(order(p, catalogue).on(catalogue).taxRate()),
                        (p, changed) -> p.withOrder(order(p, catalogue).withTaxRate(changed))));
        inputs.add(
                new ProjectInput(
                        Name.DISCOUNT,
                        p -> Optional.of(order(p, catalogue).discount()),
                        (p, changed) -> p.withOrder(order(p, catalogue).withDiscount(changed))));
        inputs.add(
                new ProjectInput(
                        Name.STAGING_ON,
                        p -> Optional.of(p.buysStaging() ? BigDecimal.ONE : BigDecimal.ZERO),
                        (p, changed) ->
                                p.withOrder(
                                        order(p, catalogue).withStaging(changed.signum() != 0))));
        for (CommitmentTerm term : catalogue.terms()) {
            inputs.add(
                    new ProjectInput(
                            Name.commitmentDiscount(term),
                            p -> Optional.of(discount(order(p, catalogue).on(catalogue), term)),
                            (p, changed) ->
                                    p.withOrder(
                                            order(p, catalogue).withCommitment(term, changed))));
        }
        return inputs;
    }

    private static BigDecimal discount(Catalogue catalogue, CommitmentTerm term) {
        return catalogue.terms().stream()
                .filter(each -> each.months() == term.months())
                .filter(each -> each.families().equals(term.families()))
                .findFirst()
                .orElse(term)
                .discount();
    }

    /** Terms of the order; tax and discounts about another catalogue are gone. */
    private static OrderTerms order(Project project, Catalogue catalogue) {
        OrderTerms listed = OrderTerms.asListed(catalogue.id(), SOURCE);
        return project.order()
                .map(terms ->
                        terms.areAbout(catalogue) ? terms : listed.withStaging(terms.staging()))
                .orElse(listed);
    }

    private static List<ProjectInput> ofCashFlow(Project project) {
        return List.of(
                new ProjectInput(
                        Name.exchangeRate(project.exchangeRate()),
                        p -> Optional.of(p.exchangeRate().rate()),
                        ProjectInput::withRate),
                figure(
                        Name.HORIZON_MONTHS,
                        BusinessCase::horizonMonths,
                        (c, f) ->
                                new BusinessCase(
                                        f,
                                        c.growthMonth(),
                                        c.migrationCost(),
                                        c.doubleRunMonths(),
                                        c.cutoverMonth(),
                                        c.discountRateYear(),
                                        c.taxCreditable())),
                figure(
                        Name.GROWTH_MONTH,
                        BusinessCase::growthMonth,
                        (c, f) ->
                                new BusinessCase(
                                        c.horizonMonths(),
                                        f,
                                        c.migrationCost(),
                                        c.doubleRunMonths(),
                                        c.cutoverMonth(),
                                        c.discountRateYear(),
                                        c.taxCreditable())),
                new ProjectInput(
                        Name.MIGRATION_COST,
                        p -> terms(p).migrationCost().map(OneTimeCost::amount),
                        ProjectInput::withMigrationCost),
                figure(
                        Name.DOUBLE_RUN_MONTHS,
                        BusinessCase::doubleRunMonths,
                        (c, f) ->
                                new BusinessCase(
                                        c.horizonMonths(),
                                        c.growthMonth(),
                                        c.migrationCost(),
                                        f,
                                        c.cutoverMonth(),
                                        c.discountRateYear(),
                                        c.taxCreditable())),
                figure(
                        Name.CUTOVER_MONTH,
                        BusinessCase::cutoverMonth,
                        (c, f) ->
                                new BusinessCase(
                                        c.horizonMonths(),
                                        c.growthMonth(),
                                        c.migrationCost(),
                                        c.doubleRunMonths(),
                                        f,
                                        c.discountRateYear(),
                                        c.taxCreditable())),
                figure(
                        Name.DISCOUNT_RATE_YEAR,
                        BusinessCase::discountRateYear,
                        (c, f) ->
                                new BusinessCase(
                                        c.horizonMonths(),
                                        c.growthMonth(),
                                        c.migrationCost(),
                                        c.doubleRunMonths(),
                                        c.cutoverMonth(),
                                        f,
                                        c.taxCreditable())),
                new ProjectInput(
                        Name.GST_CREDITABLE,
                        p ->
                                Optional.of(
                                        terms(p).taxCreditable()
                                                ? BigDecimal.ONE
                                                : BigDecimal.ZERO),
                        ProjectInput::withCredit));
    }

    private static ProjectInput figure(
            String name,
            Function<BusinessCase, Figure> value,
            BiFunction<BusinessCase, Figure, BusinessCase> with) {
        return new ProjectInput(
                name,
                p -> Optional.of(BigDecimal.valueOf(value.apply(terms(p)).value())),
                (p, changed) -> {
                    Figure old = value.apply(terms(p));
                    return p.withBusinessCase(
                            with.apply(
                                    terms(p),
                                    new Figure(
                                            changed.doubleValue(),
                                            old.unit(),
                                            Provenance.GIVEN,
                                            SOURCE)));
                });
    }

    private static BusinessCase terms(Project project) {
        return project.businessCase().orElse(BusinessCase.ASSUMED);
    }

    private static Project withRate(Project project, BigDecimal changed) {
        ExchangeRate rate = project.exchangeRate();
        return project.withExchangeRate(
                new ExchangeRate(rate.from(), rate.to(), changed, rate.month(), SOURCE));
    }

    private static Project withMigrationCost(Project project, BigDecimal changed) {
        BusinessCase c = terms(project);
        return project.withBusinessCase(
                new BusinessCase(
                        c.horizonMonths(),
                        c.growthMonth(),
                        Optional.of(new OneTimeCost(changed, Provenance.GIVEN, SOURCE)),
                        c.doubleRunMonths(),
                        c.cutoverMonth(),
                        c.discountRateYear(),
                        c.taxCreditable()));
    }

    private static Project withCredit(Project project, BigDecimal changed) {
        BusinessCase c = terms(project);
        return project.withBusinessCase(
                new BusinessCase(
                        c.horizonMonths(),
                        c.growthMonth(),
                        c.migrationCost(),
                        c.doubleRunMonths(),
                        c.cutoverMonth(),
                        c.discountRateYear(),
                        changed.signum() != 0));
    }
}
