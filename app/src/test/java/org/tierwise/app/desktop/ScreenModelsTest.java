package org.tierwise.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.plan.PlanSearch;
import org.tierwise.app.desktop.plan.SimulationViewModel;
import org.tierwise.app.desktop.proposal.ProposalTools;
import org.tierwise.app.document.Document;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.BadInput;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.model.plan.Advice;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.SearchProgress;
import org.tierwise.model.project.Scenario;
import org.tierwise.solver.Planner;
import org.tierwise.solver.SolveOptions;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The screens' view models over the bundled example, without a toolkit. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreenModelsTest {
    @TempDir private static Path folder = Path.of("");

    private final PlanningCase clovia = PlanningCases.open("clovia");
    private Optional<PlanResult> found = Optional.empty();
    private Document document = new Document(new Jobs(Runnable::run, Runnable::run));
    private WorkspaceViewModel workspace = workspace();
    private ScreenModels models = models(this::quickly);

    @BeforeAll
    void solveOnce() {
        found =
                Optional.of(
                        Planner.solve(
                                clovia.analyse(clovia.project().scenarios().getFirst()).problem(),
                                new SolveOptions(Duration.ofSeconds(30), 0),
                                progress -> {},
                                () -> false));
    }

    @BeforeEach
    void openTheExample() {
        document = new Document(new Jobs(Runnable::run, Runnable::run));
        workspace = workspace();
        models = models(this::quickly);
        workspace.open("clovia");
    }

    @Test
    void openingShowsTheBillAndSaysWhatIsNext() {
        assertThat(workspace.titleProperty().get()).isEqualTo(clovia.project().name());
        assertThat(models.bill().headlines()).hasSize(4);
        assertThat(workspace.state(Step.PLAN)).isEqualTo(Step.State.NEEDS_YOU);
        assertThat(workspace.state(Step.COMPARE)).isEqualTo(Step.State.WAITING);
    }

    @Test
    void aProjectThatCannotBeReadIsToldOnTheWelcomeScreen() {
        workspace.open("missing.tierwise");

        assertThat(workspace.problemProperty().get()).contains("no such file");
        assertThat(document.projectProperty().get()).isPresent();
    }

    @Test
    void solvingFillsPlanComparisonAndProposal() {
        models.plan().solve();

        assertThat(models.plan().solvingProperty().get()).isFalse();
        assertThat(models.plan().plannedProperty().get()).isTrue();
        assertThat(models.plan().responseTimes().states()).isNotEmpty();
        assertThat(models.compare().lines()).isNotEmpty();
        assertThat(models.proposal().plannedProperty().get()).isTrue();
        assertThat(workspace.savingsProperty().get()).endsWith(" %");
        assertThat(workspace.state(Step.COMPARE)).isEqualTo(Step.State.DONE);
    }

    @Test
    void thePlanIsSimulatedInTheStateThatIsChosen() {
        SimulationViewModel simulation = models.plan().simulation();
        simulation.pagesProperty().set(2000);
        simulation.simulate();
        assertThat(simulation.figures()).isEmpty();

        models.plan().solve();
        simulation.stateProperty().set(Optional.of(simulation.states().getLast()));
        simulation.simulate();

        assertThat(simulation.runningProperty().get()).isFalse();
        assertThat(simulation.figures()).hasSize(4);
        assertThat(simulation.figures().get(2).ms().formula())
                .isEqualTo(simulation.states().getLast().p95Ms());
        assertThat(simulation.outcomeProperty().get()).contains("2,000 pages");

        simulation.stateProperty().set(Optional.of(simulation.states().getFirst()));
        assertThat(simulation.figures()).isEmpty();
    }

    @Test
    void aSimulationIsForgottenWithThePlanThatItWasOf() {
        models.plan().solve();
        SimulationViewModel simulation = models.plan().simulation();
        simulation.pagesProperty().set(2000);
        simulation.simulate();

        models.plan().choose(models.plan().scenarios().getLast());

        assertThat(simulation.figures()).isEmpty();
        assertThat(simulation.states()).isEmpty();
    }

    @Test
    void aSimulationThatCannotBeMadeIsToldInThePane() {
        models.plan().solve();
        SimulationViewModel simulation = models.plan().simulation();
        simulation.pagesProperty().set(1);
        simulation.simulate();

        assertThat(simulation.problemProperty().get()).contains("1,000");
        assertThat(simulation.runningProperty().get()).isFalse();
    }

    @Test
    void anotherScenarioNeedsItsOwnPlan() {
        models.plan().solve();
        Scenario other = models.plan().scenarios().getLast();

        models.plan().choose(other);

        assertThat(models.plan().scenarioProperty().get()).contains(other);
        assertThat(models.plan().plannedProperty().get()).isFalse();
        assertThat(workspace.savingsProperty().get()).isEqualTo("–");
    }

    @Test
    void whatCannotBePlannedIsExplainedInThePlanPane() {
        models =
                models((problem, options, progress, cancelled) ->
                        new PlanResult.Infeasible(
                                true,
                                List.of(),
                                List.of(new Advice("allow more nodes")),
                                Duration.ZERO));

        models.plan().solve();

        assertThat(models.plan().problemProperty().get())
                .contains("No plan keeps every rule", "allow more nodes");
        assertThat(models.plan().solvingProperty().get()).isFalse();
    }

    @Test
    void theReasonsOfAPlanAreWorkedOutWhenSomebodyAsks() {
        models.reasons().ask();
        assertThat(models.reasons().stateProperty().get()).isEqualTo("Known once there is a plan.");
        models.plan().solve();
        assertThat(models.reasons().stateProperty().get()).isEqualTo("Not worked out yet.");

        models.reasons().ask();

        assertThat(models.reasons().isKnownProperty().get()).isTrue();
        models.plan().choose(models.plan().scenarios().getLast());
        assertThat(models.reasons().isKnownProperty().get()).isFalse();
    }

    @Test
    void theInspectorSaysWhatMustHoldUntilSomethingIsSelected() {
        workspace.goTo(Step.PLAN);

        assertThat(workspace.inspectionProperty().get().facts())
                .anyMatch(fact -> fact.value().equals("at most 2,000 ms"))
                .anyMatch(fact -> fact.value().equals("e2e-networks-2026"));
    }

    /** The case names MongoDB, Redis and RabbitMQ as the parts that stood on one machine. */
    @Test
    void aSingleMachineThatUsuallyHasAStandbyIsASinglePointOfFailure() {
        models.topology().asIsProperty().set(true);

        assertThat(models.topology().headlines())
                .anyMatch(figure ->
                        figure.label().equals("Single points of failure")
                                && figure.value().equals("3"));
    }

    @Test
    void theCostOfAPlanSaysWhatStaysBesideIt() {
        models.plan().solve();

        assertThat(models.plan().headlines().getFirst().note())
                .contains("with dns, mail, which stay")
                .contains(models.compare().headlines().get(2).value());
    }

    @Test
    void aTypedFigureIsFollowedThroughAndTakenBack() {
        String before = models.demand().headlines().getFirst().value();

        assertThat(typed("/traffic/peakFactor", "5")).isEmpty();
        assertThat(models.demand().headlines().getFirst().value()).isNotEqualTo(before);
        assertThat(models.demand().traffic())
                .anyMatch(
                        fact -> fact.label().equals("Peak factor") && fact.badge().equals("given"));

        document.undo();
        assertThat(models.demand().headlines().getFirst().value()).isEqualTo(before);
    }

    @Test
    void aFigureThatCannotBeIsAnsweredAndChangesNothing() {
        long revision = document.revision();

        assertThat(typed("/traffic/peakFactor", "0.5"))
                .contains("the peak factor must be at least 1");
        assertThat(typed("/traffic/peakFactor", "a lot"))
                .contains("a number such as 2.5 or 8.7 lakh would be right");

        assertThat(document.revision()).isEqualTo(revision);
    }

    /** Each of them is on the screen with a field of its own. */
    @Test
    void everyFigureThatCanBeTypedIsOneOfTheProject() {
        workspace.goTo(Step.TOPOLOGY);
        List<Inspection.Fact> facts = new ArrayList<>(models.demand().traffic());
        facts.addAll(workspace.inspectionProperty().get().facts());

        assertThat(facts.stream().flatMap(fact -> fact.edit().stream()))
                .hasSizeGreaterThan(12)
                .allSatisfy(edit -> assertThat(typed(edit.pointer(), edit.number())).isEmpty());
        assertThat(document.undoableProperty().get()).isFalse();
    }

    /** What is wrong with a typed figure. */
    private List<String> typed(String pointer, String text) {
        List<String> problems = new ArrayList<>();
        workspace.type(pointer, text, problems::add);
        return problems;
    }

    private WorkspaceViewModel workspace() {
        return new WorkspaceViewModel(
                document,
                new Jobs(Runnable::run, Runnable::run),
                name -> {
                    if (name.equals("clovia")) {
                        return clovia;
                    }
                    throw new BadInput(name + ": no such file");
                });
    }

    private ScreenModels models(PlanSearch search) {
        Jobs now = new Jobs(Runnable::run, Runnable::run);
        return ScreenModels.over(
                workspace,
                search,
                new ProposalTools(
                        List.of(), now, now, folder, folder, opened -> {}, Clock.systemUTC()));
    }

    private PlanResult quickly(
            PlanningProblem problem,
            SolveOptions options,
            Consumer<SearchProgress> progress,
            BooleanSupplier cancelled) {
        return found.orElseThrow();
    }
}
