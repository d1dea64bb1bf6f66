package org.tierwise.app.desktop.bill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.model.bill.CostBasis;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/** The lines behind a row, from the files of the bundled example. */
class LinesViewModelTest {
    private static final PlanningCase CLOVIA = PlanningCases.open("clovia");

    @TempDir private Path empty = Path.of("");

    private final Document document = new Document(new Jobs(Runnable::run, Runnable::run));
    private final BillViewModel bill = new BillViewModel(document);
    private final LinesViewModel model = new LinesViewModel(document, Runnable::run, Runnable::run);

    @BeforeEach
    void open() {
        document.open(OpenedProject.of(CLOVIA));
    }

    @Test
    void theLinesOfARowAddUpToIt() {
        ChargeRow row =
                bill.rows().stream()
                        .filter(r -> r.lines().orElse(0) > 2 * PagedLines.PAGE)
                        .findFirst()
                        .orElseThrow();

        model.show(bill.drillInto(row).orElseThrow());

        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.linesProperty().get()).hasSize((int) row.lines().orElseThrow());
        assertThat(sum()).isEqualByComparingTo(row.cost().getAmount());
    }

    @Test
    void anotherBasisIsReadAgainAndBackShowsNothing() {
        ChargeRow row =
                bill.rows().stream()
                        .filter(r -> r.usageType().contains("BoxUsage"))
                        .findFirst()
                        .orElseThrow();
        model.show(bill.drillInto(row).orElseThrow());
        BigDecimal amortised = sum();

        bill.basisProperty().set(CostBasis.UNBLENDED);

        assertThat(sum()).isNotEqualByComparingTo(amortised);
        assertThat(sum())
                .isEqualByComparingTo(bill.sameCharges(row).orElseThrow().cost().getAmount());
        model.back();
        assertThat(model.drillProperty().get()).isEmpty();
        assertThat(model.linesProperty().get()).isEmpty();
    }

    @Test
    void filesThatAreNotThereAreSaidAndTheRowsStay() {
        int rows = bill.rows().size();
        model.show(bill.drillInto(bill.rows().getFirst()).orElseThrow());
        model.locate(List.of(empty));

        assertThat(model.problemProperty().get())
                .contains("no bill in it")
                .contains("The project keeps the sums");
        assertThat(model.linesProperty().get()).isEmpty();
        assertThat(bill.rows()).hasSize(rows);
    }

    private BigDecimal sum() {
        return model.linesProperty().get().stream()
                .map(slot -> slot.lineProperty().get().orElseThrow().cost().getAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
