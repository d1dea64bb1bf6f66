package org.tierwise.app.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.BadInput;
import org.tierwise.app.planning.CatalogueFit;
import org.tierwise.app.planning.CatalogueRun;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.app.planning.PlanningRun;
import org.tierwise.model.plan.Advice;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.project.Scenario;
import org.tierwise.solver.SolveOptions;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.BooleanSupplier;

/** Every catalogue planned in turn, with what it leaves out, until cancelled. */
class ProvidersViewModelTest {
    private static final PlanningCase CLOVIA = PlanningCases.open("clovia");
    private static final List<String> CATALOGUES = List.of("near", "broken", "far");

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> window = new ArrayDeque<>();
    private final Document document = new Document(new Jobs(Runnable::run, Runnable::run));
    private final List<String> asked = new ArrayList<>();
    private Runnable whilePlanning = () -> {};
    private final ProvidersViewModel model =
            new ProvidersViewModel(
                    document, new Jobs(background::add, window::add), this::solve, CATALOGUES);

    private CatalogueRun solve(
            PlanningCase opened,
            Scenario scenario,
            String catalogue,
            SolveOptions each,
            BooleanSupplier cancelled) {
        asked.add(catalogue);
        whilePlanning.run();
        if (catalogue.equals("broken")) {
            throw new BadInput("no known rate joins XAU with USD");
        }
        PlanningCase priced = opened.withProject(opened.project().withCatalogue(catalogue));
        return new CatalogueRun(
                new CatalogueFit(priced, List.of("backup is not sold by " + catalogue), List.of()),
                new PlanningRun(
                        priced.analyse(scenario),
                        new PlanResult.Infeasible(
                                true,
                                List.of(),
                                List.of(new Advice("allow more nodes")),
                                Duration.ZERO)),
                opened.project().exchangeRate());
    }

    private void settle() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
        while (!window.isEmpty()) {
            window.remove().run();
        }
    }

    @BeforeEach
    void open() {
        document.open(OpenedProject.of(CLOVIA));
    }

    @Test
    void everyCatalogueHasItsRowInOrder() {
        model.plan();
        settle();

        assertThat(model.rows()).extracting(ProviderRow::catalogue).isEqualTo(CATALOGUES);
        assertThat(model.rows().getFirst().remark()).isEqualTo("no plan: allow more nodes");
        assertThat(model.stateProperty().get()).isEmpty();
        assertThat(model.runningProperty().get()).isFalse();
    }

    @Test
    void aCatalogueThatCannotBeUsedIsSaidAndTheOthersArePlanned() {
        model.plan();
        settle();

        assertThat(model.rows().get(1).remark())
                .isEqualTo("cannot be used: no known rate joins XAU with USD");
        assertThat(asked).isEqualTo(CATALOGUES);
    }

    @Test
    void theNotesNameWhatEachLeavesOut() {
        model.plan();
        settle();

        assertThat(model.notesProperty().get())
                .contains("backup is not sold by near", "backup is not sold by far")
                .doesNotContain("broken");
    }

    @Test
    void cancellingKeepsWhatIsPlannedAndStartsNoOther() {
        whilePlanning =
                () -> {
                    if (asked.size() == 2) {
                        model.cancel();
                    }
                };

        model.plan();
        assertThat(model.runningProperty().get()).isTrue();
        settle();

        assertThat(model.rows()).extracting(ProviderRow::catalogue).containsExactly("near");
        assertThat(asked).containsExactly("near", "broken");
        assertThat(model.stateProperty().get()).isEqualTo("Cancelled.");
        assertThat(model.runningProperty().get()).isFalse();
    }

    @Test
    void aChangeDuringThePlanningDropsItsAnswers() {
        whilePlanning =
                () -> {
                    if (asked.size() == 2) {
                        document.edit(project -> project.withLongestCommitmentMonths(1));
                    }
                };

        model.plan();
        settle();

        assertThat(model.rows()).isEmpty();
    }

    @Test
    void aChangeOfTheProjectMakesThemGo() {
        model.plan();
        settle();

        document.edit(project -> project.withLongestCommitmentMonths(1));

        assertThat(model.rows()).isEmpty();
        assertThat(model.notesProperty().get()).isEmpty();
        assertThat(model.stateProperty().get()).contains("3 catalogues");
    }
}
