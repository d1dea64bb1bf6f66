package org.tierwise.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.tierwise.model.simulation.SimulatedPlans.cached;
import static org.tierwise.model.simulation.SimulatedPlans.call;
import static org.tierwise.model.simulation.SimulatedPlans.platters;
import static org.tierwise.model.simulation.SimulatedPlans.query;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierwise.model.capacity.queueing.ProcessorSharing;
import org.tierwise.model.catalogue.RaidLevel;
import org.tierwise.model.simulation.SimulatedPlans.Evaluated;
import org.tierwise.model.simulation.SimulatedPlans.Ordered;

import java.util.concurrent.CancellationException;

class PlanSimulatorTest {
    private static final int PAGES = 60_000;

    @Test
    void oneNodeIsASharedProcessor() {
        Evaluated plan = Evaluated.of(70, Ordered.of("load-balancer", 2, 1, call(1, 1, 10)));
        double exact = new ProcessorSharing(70, 0.01, 1, 0.01, 1).residence(1).meanSeconds();

        PlanSimulation.Measured simulated = plan.measure("", 4 * PAGES, 3);

        near(1000 * exact, simulated.meanMs().simulated(), 0.02);
        assertThat(simulated.groups().getFirst().processor().simulated())
                .isCloseTo(0.7, within(0.01));
    }

    @Test
    void nodesOfAGroupShareThePagesAtRandom() {
        Evaluated plan = Evaluated.of(420, Ordered.of("cdn", 6, 1, call(1, 1, 10)));

        near(1000 * 0.01 / 0.3, plan.measure("", 4 * PAGES, 3).meanMs().simulated(), 0.03);
    }

    @Test
    void whatNoPageCallsForSlowsPagesDown() {
        Ordered group = Ordered.of("solr", 2, 2, call(1, 1, 10));
        PlanSimulation.Measured busy =
                Evaluated.of(100, group.withBackground(2)).measure("", PAGES, 3);

        near(busy.meanMs().formula(), busy.meanMs().simulated(), 0.03);
        assertThat(busy.meanMs().simulated().value())
                .isGreaterThan(
                        1.2
                                * Evaluated.of(100, group)
                                        .measure("", PAGES, 3)
                                        .meanMs()
                                        .simulated()
                                        .value());
        assertThat(busy.groups().getFirst().processor().simulated()).isCloseTo(0.75, within(0.02));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "web", "memcached", "mysql"})
    void aShopIsSimulatedAsItsFormulasSay(String lost) {
        PlanSimulation.Measured simulated = shop(60).measure(lost, PAGES, 5);

        near(simulated.meanMs().formula(), simulated.meanMs().simulated(), 0.06);
        near(simulated.p50Ms().formula(), simulated.p50Ms().simulated(), 0.06);
        near(simulated.p95Ms().formula(), simulated.p95Ms().simulated(), 0.1);
        near(simulated.p99Ms().formula(), simulated.p99Ms().simulated(), 0.15);
        for (GroupUse group : simulated.groups()) {
            near(group.group(), group.processor());
            near(group.group(), group.disk());
        }
    }

    @Test
    void aLostNodeNeverMakesPagesFaster() {
        Evaluated shop = shop(60);
        double well = shop.measure("", PAGES, 5).meanMs().simulated().value();
        for (String lost : new String[] {"web", "memcached", "mysql"}) {
            assertThat(shop.measure(lost, PAGES, 5).meanMs().simulated().value())
                    .as(lost)
                    .isGreaterThan(well);
        }
    }

    @Test
    void morePagesAreSlowerPages() {
        double before = 0;
        for (double rate : new double[] {20, 60, 80}) {
            double mean = shop(rate).measure("", PAGES, 5).meanMs().simulated().value();
            assertThat(mean).isGreaterThan(before);
            before = mean;
        }
    }

    /** Little's law: nothing is above the web tier, and hardly a page waits for a worker. */
    @Test
    void workersAreHeldWhileTheTiersBelowAnswer() {
        Evaluated shop = shop(60);
        PlanSimulation.Measured simulated = shop.measure("", PAGES, 5);
        int workers = shop.evaluation().group("web").healthy().workers().orElseThrow().workers();

        double held =
                simulated.groups().getFirst().workers().orElseThrow().simulated() * workers * 3;

        assertThat(held)
                .isCloseTo(60 * simulated.meanMs().simulated().value() / 1000, within(0.02 * held));
    }

    @Test
    void aShortBacklogRefusesPages() {
        Evaluated plan =
                Evaluated.of(
                        60,
                        Ordered.of("web", 2, 2, call(1, 1, 50)).withWorkers(0, 1),
                        Ordered.of("mongodb", 2, 4, call(1, 1, 1)));

        Prediction refused = plan.measure("", 5 * PAGES, 5).refused();

        assertThat(refused.formula()).isGreaterThan(0.001);
        assertThat(refused.simulated().value())
                .isCloseTo(refused.formula(), within(2 * refused.simulated().halfWidth()));
    }

    @Test
    void equalSeedsGiveEqualResultsAndOthersDoNot() {
        Evaluated shop = shop(60);

        assertThat(shop.simulate("", 5000, 1)).isEqualTo(shop.simulate("", 5000, 1));
        assertThat(shop.simulate("", 5000, 2)).isNotEqualTo(shop.simulate("", 5000, 1));
    }

    @Test
    void aSaturatedGroupIsAnAnswer() {
        Evaluated plan = Evaluated.of(150, Ordered.of("cdn", 2, 1, call(1, 1, 10)));

        assertThat(plan.simulate("", PAGES, 1)).isInstanceOf(PlanSimulation.Measured.class);
        assertThat(plan.simulate("cdn", PAGES, 1))
                .isInstanceOfSatisfying(
                        PlanSimulation.Saturated.class,
                        saturated -> assertThat(saturated.groups()).containsExactly("cdn"));
    }

    @Test
    void theCallerMayStopIt() {
        Evaluated shop = shop(60);
        PlanSimulator simulator = new PlanSimulator(shop.problem(), shop.evaluation());

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() ->
                        simulator.simulate(
                                "",
                                PAGES,
                                1,
                                pages -> {
                                    throw new CancellationException("after " + pages);
                                }));
    }

    @Test
    void absurdArgumentsAreRefused() {
        Evaluated shop = shop(60);
        for (int pages : new int[] {Integer.MIN_VALUE, 0, 999, NetworkSimulation.MOST_PAGES + 1}) {
            assertThatIllegalArgumentException().isThrownBy(() -> shop.simulate("", pages, 1));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shop.simulate("postgres", PAGES, 1))
                .withMessageContaining("web, memcached, mysql");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Evaluated.of(0, Ordered.of("cdn", 2, 1, call(1, 1, 10)))
                                .simulate("", PAGES, 1))
                .withMessageContaining("positive rate");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Evaluated.of(1e-9, Ordered.of("cdn", 2, 1, call(2_000_000, 1, 1e-6)))
                                .simulate("", PAGES, 1))
                .withMessageContaining("100,000");
    }

    private static Evaluated shop(double pageRate) {
        return Evaluated.of(
                pageRate,
                Ordered.of("web", 3, 4, call(1, 1, 60), call(1, 0.3, 40)).withWorkers(100, 200),
                Ordered.of("memcached", 2, 2, call(12, 1, 0.1)),
                Ordered.of(
                                "mysql",
                                3,
                                4,
                                cached(6, "memcached", 0.8, 5),
                                query(0.05, 10, 30, 0),
                                query(0.02, 2, 0, 2))
                        .with(platters(RaidLevel.RAID10, 4)));
    }

    private static void near(double formula, Estimate simulated, double tolerance) {
        assertThat(simulated.value())
                .isCloseTo(
                        formula,
                        within(Math.max(tolerance * formula, 1.5 * simulated.halfWidth())));
    }

    private static void near(String group, GroupUse.Use use) {
        assertThat(use.simulated())
                .as(group)
                .isCloseTo(use.formula(), within(0.005 + 0.03 * use.formula()));
    }
}
