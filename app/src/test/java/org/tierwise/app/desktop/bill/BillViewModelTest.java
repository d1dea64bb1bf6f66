package org.tierwise.app.desktop.bill;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.BigMoney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.ComponentMapping;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.CostTotal;
import org.tierwise.model.bill.UsageGroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The charges in groups, filtered, and what each pays for, said by the person at the screen. */
class BillViewModelTest {
    private static final PlanningCase CLOVIA = PlanningCases.open("clovia");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 17);

    private final Document document = new Document(new Jobs(Runnable::run, Runnable::run));
    private final BillViewModel model = new BillViewModel(document);

    @BeforeEach
    void open() {
        document.open(OpenedProject.of(CLOVIA));
    }

    @Test
    void aRowCanBeMadeToPayForAnotherComponentAndBack() {
        ChargeRow dns = row("AmazonRoute53");
        RowsTotal total = model.totalProperty().get();

        model.payFor(List.of(dns), "worker", () -> {});

        assertThat(model.sameCharges(dns).orElseThrow().componentText()).isEqualTo("worker");
        assertThat(model.sameCharges(dns).orElseThrow().reason()).isEqualTo("mapped by hand");
        assertThat(model.totalProperty().get().costs()).isEqualTo(total.costs());
        document.undo();
        assertThat(model.sameCharges(dns)).contains(dns);
    }

    @Test
    void theComponentsOfTheProjectAreOffered() {
        assertThat(model.components())
                .contains("web", "worker", "mysql", "network", "dns")
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void whatOnlyTheTableOfServicesSaysIsMarked() {
        document.open(OpenedProject.of(withoutRulesFor("dns")));

        assertThat(row("AmazonRoute53").reason()).startsWith("as usual: ");
        assertThat(List.copyOf(model.headlines()).toString()).contains("nothing is unmapped");
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void theRowsOfEachGroupingAddUpToTheBill(Grouping grouping) {
        model.groupingProperty().set(grouping);

        assertThat(model.rows()).isNotEmpty().allMatch(row -> row.by() == grouping);
        assertThat(model.totalProperty().get().costs())
                .singleElement()
                .satisfies(total ->
                        assertThat(total.getAmount()).isEqualByComparingTo(billTotal().amount()));
    }

    @Test
    void rowsAreGroupedAsTheBillIsPaid() {
        model.groupingProperty().set(Grouping.SERVICE);
        assertThat(model.rows())
                .extracting(ChargeRow::name)
                .doesNotHaveDuplicates()
                .contains("AmazonEC2", "AmazonRDS", "Tax");
        assertThat(row("AmazonEC2").componentText()).isEqualTo("several");

        model.groupingProperty().set(Grouping.DAY);
        assertThat(model.rows())
                .hasSize(30)
                .extracting(ChargeRow::name)
                .isSorted()
                .startsWith("2026-06-01");
    }

    @Test
    void theTotalFollowsWordsAndFacets() {
        model.wordsProperty().set("route53");
        assertThat(model.rows()).isNotEmpty().allMatch(row -> row.service().contains("Route53"));
        assertThat(model.totalProperty().get().costs())
                .containsExactly(
                        model.rows().stream()
                                .map(ChargeRow::cost)
                                .reduce(BigMoney::plus)
                                .orElseThrow());

        model.wordsProperty().set("");
        model.filterProperty().set(ChargeFilter.EVERYTHING.with(Facet.COMPONENT, Set.of("mysql")));
        assertThat(model.rows()).isNotEmpty().allMatch(row -> row.componentText().equals("mysql"));
        assertThat(model.canGroupBy(Grouping.DAY)).isFalse();
    }

    @Test
    void aBarShowsItsDayAndServiceAndTheSameBarEverythingAgain() {
        model.showDay(DAY, Optional.of("AmazonEC2"));

        assertThat(model.groupingProperty().get()).isEqualTo(Grouping.SERVICE);
        assertThat(model.rows()).extracting(ChargeRow::name).containsExactly("AmazonEC2");
        DailySpend spend = model.spendProperty().get().orElseThrow();
        assertThat(model.rows().getFirst().cost().getAmount())
                .isEqualByComparingTo(spend.amount("AmazonEC2", DAY));
        assertThat(model.canGroupBy(Grouping.USAGE_TYPE)).isFalse();
        assertThat(model.drillInto(model.rows().getFirst()).orElseThrow().days())
                .containsExactly(DAY);

        model.showDay(DAY, Optional.of("AmazonEC2"));
        assertThat(model.filterProperty().get()).isEqualTo(ChargeFilter.EVERYTHING);
    }

    @Test
    void othersInTheChartAreTheServicesThatItDoesNotName() {
        model.showService(DailySpend.OTHERS);
        model.groupingProperty().set(Grouping.DAY);

        DailySpend spend = model.spendProperty().get().orElseThrow();
        assertThat(spend.services()).hasSize(6).endsWith(DailySpend.OTHERS);
        assertThat(model.totalProperty().get().costs().getFirst().getAmount())
                .isEqualByComparingTo(spend.total(DailySpend.OTHERS));
    }

    @Test
    void theBasisIsRememberedByTheProjectInOneStep() {
        CostBasis before = model.basisProperty().get();
        assertThat(model.bases()).contains(CostBasis.UNBLENDED, CostBasis.AMORTISED);

        model.basisProperty().set(CostBasis.UNBLENDED);

        assertThat(basisOfProject()).isEqualTo(CostBasis.UNBLENDED);
        assertThat(model.totalProperty().get().costs().getFirst().getAmount())
                .isEqualByComparingTo(billTotal().amount());
        assertThat(model.headlines().getFirst().label()).contains("unblended");
        document.undo();
        assertThat(basisOfProject()).isEqualTo(before);
        assertThat(model.basisProperty().get()).isEqualTo(before);
        assertThat(document.undoableProperty().get()).isFalse();
    }

    @Test
    void unmappedChargesAreABinUntilTheyAreMappedTogetherInOneStep() {
        document.open(OpenedProject.of(withUnknownCharges()));
        assertThat(model.unmappedProperty().get().rows()).isEqualTo(2);
        assertThat(model.rows().subList(0, 2)).allMatch(ChargeRow::unmapped);

        model.showUnmapped();
        assertThat(model.rows()).hasSize(2).allMatch(ChargeRow::unmapped);
        model.payFor(model.unmappedRows(), "worker", () -> {});

        assertThat(model.unmappedProperty().get()).isEqualTo(RowsTotal.NOTHING);
        document.undo();
        assertThat(model.unmappedProperty().get().rows()).isEqualTo(2);
        assertThat(document.undoableProperty().get()).isFalse();
    }

    private static PlanningCase withUnknownCharges() {
        Bill bill = CLOVIA.bill();
        List<UsageGroup> unknown =
                bill.groups().stream()
                        .filter(group -> group.service().equals("AmazonS3") && !group.isTax())
                        .limit(2)
                        .map(BillViewModelTest::renamed)
                        .toList();
        return new PlanningCase(
                CLOVIA.project(),
                new Bill(
                        bill.files(),
                        bill.provider(),
                        bill.others(),
                        bill.periods(),
                        bill.totals(),
                        Stream.concat(bill.groups().stream(), unknown.stream()).toList(),
                        bill.days(),
                        bill.invoices(),
                        bill.invoiceRates(),
                        bill.tieOuts(),
                        bill.warnings()),
                CLOVIA.catalogue(),
                CLOVIA.facts(),
                CLOVIA.ownCatalogue(),
                CLOVIA.day());
    }

    /** The same charges of a service that nobody has heard of. */
    private static UsageGroup renamed(UsageGroup group) {
        return new UsageGroup(
                "QuantumLedgerOfTomorrow",
                group.account(),
                group.billingEntity(),
                group.lineItemType(),
                "Odd-" + group.usageType(),
                "Odd",
                group.region(),
                "",
                group.purchaseTerm(),
                "",
                group.description(),
                group.unit(),
                group.quantity(),
                group.lines(),
                group.currency(),
                group.costs());
    }

    private static PlanningCase withoutRulesFor(String component) {
        return CLOVIA.withProject(
                CLOVIA.project()
                        .withMapping(
                                new ComponentMapping(
                                        CLOVIA.project().mapping().rules().stream()
                                                .filter(r -> !r.component().equals(component))
                                                .toList())));
    }

    private CostTotal.Known billTotal() {
        Bill bill = CLOVIA.bill();
        return (CostTotal.Known) bill.total(basisOfProject(), bill.currencies().getFirst());
    }

    private CostBasis basisOfProject() {
        return document.projectProperty()
                .get()
                .orElseThrow()
                .planningCase()
                .project()
                .bill()
                .basis();
    }

    private ChargeRow row(String service) {
        return model.rows().stream()
                .filter(row -> row.service().equals(service) && !row.tax())
                .findFirst()
                .orElseThrow();
    }
}
