package org.tierwise.app.desktop.pins;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tierwise.app.document.AcceptedPlan;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.app.planning.TrafficFigures;
import org.tierwise.model.figure.Provenance;
import org.tierwise.model.plan.PinPrice;
import org.tierwise.model.plan.PinnedPart;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.traffic.HourOfWeekWeights;
import org.tierwise.solver.Planner;
import org.tierwise.solver.SolveOptions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Choices of the plan are pinned, freed and priced; the plan outlives what it keeps. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PinsViewModelTest {
    private static final OpenedProject CLOVIA = OpenedProject.of(PlanningCases.open("clovia"));
    private static final BigMoney MORE = BigMoney.of(CurrencyUnit.of("INR"), 12_000);

    private Optional<PlanResult.Found> solved = Optional.empty();
    private Document document = new Document(new Jobs(Runnable::run, Runnable::run));
    private final List<String> said = new ArrayList<>();
    private PinsViewModel pins = model(PinsViewModelTest::twelveThousand);

    private PinsViewModel model(PinPricer pricer) {
        return new PinsViewModel(
                document, new Jobs(Runnable::run, Runnable::run), pricer, said::add);
    }

    private static void twelveThousand(
            PlanningProblem problem,
            PlanResult.Found found,
            SolveOptions options,
            Consumer<PinPrice> told,
            BooleanSupplier cancelled) {
        told.accept(new PinPrice("mysql", PinnedPart.RAID_LEVEL, MORE, true));
    }

    @BeforeAll
    void solveOnce() {
        solved =
                Optional.of(
                        (PlanResult.Found)
                                Planner.solve(
                                        CLOVIA.analysis().problem(),
                                        new SolveOptions(Duration.ofSeconds(30), 0),
                                        progress -> {},
                                        () -> false));
    }

    private PlanResult.Found found() {
        return solved.orElseThrow();
    }

    @BeforeEach
    void open() {
        document = new Document(new Jobs(Runnable::run, Runnable::run));
        pins = model(PinsViewModelTest::twelveThousand);
        document.open(CLOVIA);
        document.accept(AcceptedPlan.of(CLOVIA.analysis(), found()));
    }

    @Test
    void aChoiceOfThePlanIsPinnedAndThePlanStays() {
        assertThat(words("mysql")).contains("RAID level RAID10");

        pins.toggle("mysql", PinnedPart.RAID_LEVEL);

        assertThat(pinned("mysql")).contains("RAID level RAID10", "family BM");
        AcceptedPlan plan = document.planProperty().get().orElseThrow();
        assertThat(plan.evaluation()).isEqualTo(found().evaluation());
        assertThat(plan.found().problem().group("mysql").pins().inWords())
                .contains("RAID level RAID10");
        assertThat(pins.rows())
                .anyMatch(row -> row.group().equals("mysql") && row.words().contains("RAID10"));
        assertThat(said.getLast()).contains("mysql: RAID level RAID10 is pinned");
    }

    @Test
    void everyPartOfAGroupCanBePinnedAndAllOfItTakenBack() {
        for (PinnedPart part : PinnedPart.values()) {
            if (!part.isPinned(CLOVIA.analysis().problem().group("mysql").pins())) {
                pins.toggle("mysql", part);
            }
        }

        assertThat(pins.choices("mysql"))
                .hasSize(PinnedPart.values().length)
                .allMatch(PinChoice::pinned);
        assertThat(document.planProperty().get()).isPresent();

        while (document.undoableProperty().get()) {
            document.undo();
        }
        assertThat(document.projectProperty().get().orElseThrow().planningCase().project())
                .isEqualTo(CLOVIA.planningCase().project());
        assertThat(document.planProperty().get())
                .hasValueSatisfying(plan -> assertThat(plan.found()).isEqualTo(found()));
    }

    @Test
    void aFreedChoiceAsksForANewPlan() {
        pins.toggle("mysql", PinnedPart.DISK_CLASS);

        assertThat(pinned("mysql")).isEqualTo("family BM");
        assertThat(document.planProperty().get()).isEmpty();
        assertThat(said.getLast()).contains("free again; solve");
        assertThat(words("mysql")).containsExactly("family BM");
    }

    @Test
    void withoutAPlanThereIsNothingToPin() {
        document.open(CLOVIA);
        document.edit(project -> project.withLongestCommitmentMonths(1));

        assertThat(document.planProperty().get()).isEmpty();
        assertThat(pins.choices("dns")).isEmpty();
        pins.price();
        assertThat(pins.stateProperty().get()).isEqualTo("Known once there is a plan.");
    }

    @Test
    void thePriceOfAPinStandsInItsRowUntilThePlanGoes() {
        pins.toggle("mysql", PinnedPart.RAID_LEVEL);

        pins.price();

        assertThat(pins.rows())
                .filteredOn(row -> row.part() == PinnedPart.RAID_LEVEL)
                .extracting(PinRow::effect)
                .containsExactly("₹12,000 a month more");
        assertThat(pins.rows())
                .filteredOn(row -> row.part() == PinnedPart.FAMILY)
                .allMatch(row -> row.effect().equals("not worked out yet"));
        pins.toggle("mysql", PinnedPart.NODES);
        assertThat(pins.rows()).allMatch(row -> row.price().isEmpty());
    }

    @Test
    void whyThereAreNoPricesIsSaid() {
        pins =
                model((problem, found, options, told, cancelled) -> {
                    throw new IllegalArgumentException("no server is sold");
                });

        pins.price();

        assertThat(pins.stateProperty().get()).isEqualTo("no server is sold");
    }

    /** The hours of the week are shown, and nothing rests on them. */
    @Test
    void hoursOfTheWeekDoNotCostThePlan() {
        document.edit(project ->
                project.withTraffic(
                        project.traffic()
                                .withHours(
                                        HourOfWeekWeights.ofSizes(
                                                TrafficFigures.INDIA,
                                                Collections.nCopies(24, 1.0),
                                                Provenance.GIVEN,
                                                "flat"))));

        assertThat(document.planProperty().get()).isPresent();
    }

    private String pinned(String group) {
        return PinWords.of(
                document.projectProperty()
                        .get()
                        .orElseThrow()
                        .analysis()
                        .problem()
                        .group(group)
                        .pins());
    }

    private List<String> words(String group) {
        return pins.choices(group).stream().map(PinChoice::words).toList();
    }
}
