package org.tierwise.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeTry;

import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.app.project.ProjectJson;
import org.tierwise.model.money.ExchangeRate;
import org.tierwise.model.project.Project;
import org.tierwise.model.project.Scenario;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.UnaryOperator;

/** Changes that are made before the ones in front of them are analysed. */
class PendingChangesTest {
    private static final PlanningCase CLOVIA = PlanningCases.open("clovia");
    private static final OpenedProject OPENED = OpenedProject.of(CLOVIA);

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<String> problems = new ArrayList<>();
    private final Document document = new Document(new Jobs(waiting::add, Runnable::run));

    @BeforeTry
    void open() {
        waiting.clear();
        problems.clear();
        document.open(OPENED);
    }

    @Example
    void aChangeCountsAtOnceAndShowsWhenItIsAnalysed() {
        document.edit(commitment(1));

        assertThat(wantedCommitment()).isEqualTo(1);
        assertThat(document.dirtyProperty().get()).isTrue();
        assertThat(document.undoableProperty().get()).isTrue();
        assertThat(shown()).isEqualTo(CLOVIA.project());

        analyseAll();

        assertThat(shown().longestCommitmentMonths()).isEqualTo(1);
    }

    @Example
    void severalQuickChangesShowOnce() {
        List<Project> seen = new ArrayList<>();
        document.projectProperty()
                .subscribe((before, now) -> seen.add(now.orElseThrow().planningCase().project()));

        document.edit(commitment(1));
        document.edit(commitment(6));
        document.undo();
        analyseAll();

        assertThat(seen).hasSize(1);
        assertThat(shown().longestCommitmentMonths()).isEqualTo(1);
    }

    @Example
    void aChangeThatCannotBePlannedIsToldAndTheOthersStay() {
        document.edit(commitment(1));
        document.edit(PendingChangesTest::atACostThatTheBillLacks, problems::add);
        document.edit(rate("90"));
        assertThat(problems).isEmpty();

        analyseAll();

        assertThat(problems).containsExactly("the bill does not hold its net cost");
        assertThat(shown()).isEqualTo(rate("90").apply(commitment(1).apply(CLOVIA.project())));
        assertThat(document.wantedProperty().get()).contains(shown());
    }

    @Example
    void whatNeedsTheOutcomeWaitsForIt() {
        List<Integer> seen = new ArrayList<>();
        Runnable look = () -> seen.add(shown().longestCommitmentMonths());
        document.whenSettled(look);
        document.edit(commitment(1));
        document.whenSettled(look);
        document.edit(commitment(6));
        assertThat(seen).hasSize(1);

        analyseAll();

        assertThat(seen).containsExactly(CLOVIA.project().longestCommitmentMonths(), 6);
    }

    @Example
    void anotherProjectDropsWhatWaits() {
        List<String> done = new ArrayList<>();
        document.edit(commitment(1));
        document.whenSettled(() -> done.add("saved"));

        document.open(OPENED);
        analyseAll();

        assertThat(shown()).isEqualTo(CLOVIA.project());
        assertThat(document.wantedProperty().get()).contains(CLOVIA.project());
        assertThat(document.dirtyProperty().get()).isFalse();
        assertThat(done).isEmpty();
    }

    @Example
    void anotherScenarioIsLookedAtWithEveryChange() {
        String other = CLOVIA.project().scenarios().getLast().name();
        document.edit(commitment(1));
        document.lookAt(other, problems::add);
        document.edit(commitment(6));

        analyseAll();

        assertThat(shown().longestCommitmentMonths()).isEqualTo(6);
        assertThat(scenarioOf(document).name()).isEqualTo(other);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void anySeriesEndsAsIfEachChangeHadBeenWaitedFor(@ForAll("series") List<Event> series) {
        Document waited = new Document(new Jobs(Runnable::run, Runnable::run));
        waited.open(OPENED);
        List<String> told = new ArrayList<>();
        series.forEach(event -> event.happens(waited, told, () -> {}));

        series.forEach(event -> event.happens(document, problems, this::analyseOne));
        analyseAll();

        assertThat(shown()).isEqualTo(projectOf(waited));
        assertThat(scenarioOf(document)).isEqualTo(scenarioOf(waited));
        assertThat(document.wantedProperty().get()).isEqualTo(waited.wantedProperty().get());
        assertThat(document.undoableProperty().get()).isEqualTo(waited.undoableProperty().get());
        assertThat(document.redoableProperty().get()).isEqualTo(waited.redoableProperty().get());
        assertThat(document.dirtyProperty().get()).isEqualTo(waited.dirtyProperty().get());
        assertThat(problems).isEqualTo(told);
    }

    /** Something that a person does, or an analysis that ends. */
    private interface Event {
        void happens(Document document, List<String> problems, Runnable analysisEnds);
    }

    @Provide
    Arbitrary<List<Event>> series() {
        Arbitrary<Event> edits =
                Arbitraries.of(1, 6, 12)
                        .map(months ->
                                (document, told, end) ->
                                        document.edit(commitment(months), told::add));
        Arbitrary<Event> rates =
                Arbitraries.of("80", "90", "-1")
                        .map(rate -> (document, told, end) -> document.edit(rate(rate), told::add));
        Arbitrary<Event> looks =
                Arbitraries.of(CLOVIA.project().scenarios())
                        .map(scenario ->
                                (document, told, end) ->
                                        document.lookAt(scenario.name(), told::add));
        Arbitrary<Event> others =
                Arbitraries.of(
                        (document, told, end) ->
                                document.edit(
                                        PendingChangesTest::atACostThatTheBillLacks, told::add),
                        (document, told, end) -> document.undo(),
                        (document, told, end) -> document.undo(),
                        (document, told, end) -> document.redo(),
                        (document, told, end) -> end.run(),
                        (document, told, end) -> end.run());
        return Arbitraries.oneOf(edits, rates, looks, others, others).list().ofMaxSize(12);
    }

    private void analyseOne() {
        Runnable work = waiting.poll();
        if (work != null) {
            work.run();
        }
    }

    private void analyseAll() {
        while (!waiting.isEmpty()) {
            analyseOne();
        }
    }

    private static UnaryOperator<Project> commitment(int months) {
        return project -> project.withLongestCommitmentMonths(months);
    }

    /** A rate that is negative breaks a rule of every project. */
    private static UnaryOperator<Project> rate(String rate) {
        return project -> {
            ExchangeRate old = project.exchangeRate();
            return project.withExchangeRate(
                    new ExchangeRate(
                            old.from(), old.to(), new BigDecimal(rate), old.month(), "by hand"));
        };
    }

    /** Keeps every rule of a project, but nothing can be compared. */
    private static Project atACostThatTheBillLacks(Project project) {
        ObjectNode tree = (ObjectNode) ProjectJson.tree(project);
        tree.withObject("/bill").put("basis", "NET");
        return ProjectJson.of(tree);
    }

    private int wantedCommitment() {
        return document.wantedProperty().get().orElseThrow().longestCommitmentMonths();
    }

    private Project shown() {
        return projectOf(document);
    }

    private static Project projectOf(Document document) {
        return document.projectProperty().get().orElseThrow().planningCase().project();
    }

    private static Scenario scenarioOf(Document document) {
        return document.projectProperty().get().orElseThrow().analysis().scenario();
    }
}
