package org.tierwise.app.desktop.bill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.model.bill.ComponentMapping;

import java.util.List;

/** What each charge pays for, said by the person at the screen. */
class BillViewModelTest {
    private static final PlanningCase CLOVIA = PlanningCases.open("clovia");

    private final Document document = new Document(new Jobs(Runnable::run, Runnable::run));
    private final BillViewModel model = new BillViewModel(document);

    @BeforeEach
    void open() {
        document.open(OpenedProject.of(CLOVIA));
    }

    @Test
    void aRowCanBeMadeToPayForAnotherComponentAndBack() {
        ChargeRow dns = row("AmazonRoute53");
        String total = model.totalProperty().get();

        model.payFor(dns, "worker");

        assertThat(model.sameCharges(dns).orElseThrow().componentText()).isEqualTo("worker");
        assertThat(model.sameCharges(dns).orElseThrow().reason()).isEqualTo("mapped by hand");
        assertThat(model.totalProperty().get()).isEqualTo(total);
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
        document.open(
                OpenedProject.of(
                        CLOVIA.withProject(
                                CLOVIA.project()
                                        .withMapping(
                                                new ComponentMapping(
                                                        CLOVIA.project().mapping().rules().stream()
                                                                .filter(r ->
                                                                        !r.component()
                                                                                .equals("dns"))
                                                                .toList())))));

        assertThat(row("AmazonRoute53").reason()).startsWith("as usual: ");
        assertThat(List.copyOf(model.headlines()).toString()).contains("nothing is unmapped");
    }

    private ChargeRow row(String service) {
        return model.rows().stream()
                .filter(row -> row.service().equals(service) && !row.tax())
                .findFirst()
                .orElseThrow();
    }
}
