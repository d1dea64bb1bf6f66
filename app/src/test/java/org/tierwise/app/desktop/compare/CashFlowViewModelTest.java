package org.tierwise.app.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.tierwise.app.desktop.controls.Inspection.Fact;
import org.tierwise.app.document.AcceptedPlan;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.PlannedExample;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.model.comparison.BusinessCase;
import org.tierwise.model.comparison.CashFlow;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.figure.Provenance;
import org.tierwise.model.project.CashFlowBasis;
import org.tierwise.model.project.Project;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Staying against moving, with the terms typed beside it. */
class CashFlowViewModelTest {
    private final PlanningCase clovia = PlannedExample.planningCase();
    private final Document document = PlannedExample.document();
    private final CashFlowViewModel model = new CashFlowViewModel(document);

    @Test
    void theLinesMeetWhereTheCashFlowIsBack() {
        List<CashPaid> paid = model.paidProperty().get();
        int month = model.breakEvenProperty().get().orElseThrow();

        assertThat(paid).hasSize(37);
        assertThat(paid.get(month).moving()).isLessThanOrEqualTo(paid.get(month).staying());
        assertThat(paid.get(month - 1).moving()).isGreaterThan(paid.get(month - 1).staying());
        assertThat(paid.getLast().staying().minus(paid.getLast().moving()))
                .isEqualTo(basis().cashFlow().total());
    }

    /** With growth, double running and tax that is not got back: nothing may be lost. */
    @Test
    void thePartsOfAMonthAddUpToTheMonthWhateverTheTerms() {
        for (boolean creditable : new boolean[] {true, false}) {
            document.edit(project -> project.withBusinessCase(growing(creditable)));

            List<MonthlyPayments.Part> parts = model.monthlyProperty().get().orElseThrow().parts();

            assertThat(parts).hasSize(MonthlyPayments.NAMED + 2);
            for (CashFlow.Month month : model.months()) {
                assertThat(sum(parts, part -> part.staying().get(month.month())))
                        .isEqualByComparingTo(month.stay().getAmount().round(new MathContext(25)));
                assertThat(sum(parts, part -> part.moving().get(month.month())))
                        .isEqualByComparingTo(
                                month.move()
                                        .plus(month.oneTime())
                                        .getAmount()
                                        .round(new MathContext(25)));
            }
        }
    }

    private static BusinessCase growing(boolean taxCreditable) {
        BusinessCase assumed = BusinessCase.ASSUMED;
        return new BusinessCase(
                assumed.horizonMonths(),
                Figure.assumed(0.02, "share a month", "a growing shop"),
                Optional.empty(),
                assumed.doubleRunMonths(),
                assumed.cutoverMonth(),
                assumed.discountRateYear(),
                taxCreditable);
    }

    private static BigDecimal sum(
            List<MonthlyPayments.Part> parts, Function<MonthlyPayments.Part, BigMoney> amount) {
        return parts.stream()
                .map(part -> amount.apply(part).getAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .round(new MathContext(25));
    }

    @Test
    void anotherHorizonIsLookedAtWithoutChangingTheProject() {
        model.horizonProperty().set(60);

        assertThat(model.paidProperty().get()).hasSize(61);
        assertThat(project()).isEqualTo(clovia.project());
    }

    @Test
    void aTypedTermIsGivenAndThePlanStays() {
        String before = value("Net present value");

        assertThat(typed("DISCOUNT_RATE", "20")).isEmpty();

        assertThat(project().businessCase().orElseThrow().discountRateYear())
                .returns(0.2, f -> f.value())
                .returns(Provenance.GIVEN, f -> f.provenance());
        assertThat(value("Net present value")).isNotEqualTo(before);
        assertThat(document.planProperty().get()).isPresent();

        document.undo();
        assertThat(project()).isEqualTo(clovia.project());
        assertThat(value("Net present value")).isEqualTo(before);
    }

    @Test
    void aMigrationCostIsTypedTheIndianWay() {
        assertThat(typed("MIGRATION_COST", "8.7 lakh")).isEmpty();

        assertThat(value("One-time cost")).isEqualTo("₹8,70,000");
        assertThat(badge("Migration cost")).isEqualTo("given");
    }

    /** What is paid in is back within weeks, so that a year's rate is a number nobody can use. */
    @Test
    void aRateOfReturnAboveTheBoundIsNotSpeltOut() {
        assertThat(basis().cashFlow().rateOfReturnYear().orElseThrow()).isGreaterThan(10);
        assertThat(value("Internal rate of return")).isEqualTo("over 1,000 %");

        assertThat(typed("MIGRATION_COST", "40 lakh")).isEmpty();

        assertThat(basis().cashFlow().rateOfReturnYear().orElseThrow()).isLessThan(10);
        assertThat(value("Internal rate of return")).matches("\\d{1,3}\\.\\d %");
    }

    @Test
    void growthMayBeNegative() {
        assertThat(typed("GROWTH", "-1.5")).isEmpty();

        assertThat(project().businessCase().orElseThrow().growthMonth().value()).isEqualTo(-0.015);
    }

    @Test
    void aWrongTermIsRefusedWithTheReason() {
        assertThat(typed("DOUBLE_RUN", "1.5")).singleElement().asString().contains("whole number");
        assertThat(typed("GROWTH", "soon")).singleElement().asString().contains("2.5");
        assertThat(project()).isEqualTo(clovia.project());
    }

    @Test
    void whatIsAssumedIsSaidAndCanBeKept() {
        assertThat(model.assumedProperty().get())
                .isEqualTo(clovia.project().businessCase().isEmpty());
        model.keepAssumed();

        assertThat(model.assumedProperty().get()).isFalse();
        assertThat(project().businessCase()).isPresent();
        assertThat(badge("Discount rate")).isEqualTo("assumed");
    }

    @Test
    void withoutAPlanThereIsNoCashFlow() {
        document.edit(project -> project.withLongestCommitmentMonths(1));

        assertThat(model.paidProperty().get()).isEmpty();
        assertThat(model.figures()).isEmpty();
        assertThat(model.terms()).isEmpty();
    }

    /** What is wrong with a typed term. */
    private List<String> typed(String term, String text) {
        List<String> problems = new ArrayList<>();
        model.type(term, text, problems::add);
        return problems;
    }

    private CashFlowBasis basis() {
        AcceptedPlan plan = document.planProperty().get().orElseThrow();
        return new CashFlowBasis(plan.analysis(), plan.comparison());
    }

    private Project project() {
        return document.projectProperty().get().orElseThrow().planningCase().project();
    }

    private String value(String figure) {
        return fact(model.figures(), figure).value();
    }

    private String badge(String term) {
        return fact(model.terms(), term).badge();
    }

    private static Fact fact(List<Fact> facts, String label) {
        return facts.stream().filter(f -> f.label().equals(label)).findFirst().orElseThrow();
    }
}
