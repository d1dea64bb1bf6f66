package org.tierwise.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/** In the routes below, calls are numbered from the user inwards. */
class RouteTest {
    private static final int PAGES = 20_000;

    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);

    @Test
    void groupsAreVisitedFromTheUserInwards() {
        Route route = new Route(List.of(call(5, 1, 1, false), call(1, 2, 1, false)), random);

        assertThat(route.draw()).containsExactly(0, 0, 1);
    }

    @Test
    void callsFurtherInAreMadeWhileAWorkerIsHeld() {
        Route route =
                new Route(
                        List.of(
                                call(1, 1, 1, false),
                                call(3, 1, 1, true),
                                call(4, 2, 1, false),
                                call(5, 1, 1, false)),
                        random);

        assertThat(route.draw()).containsExactly(0, 1, 2, 2, 3, Route.RELEASE);
    }

    @Test
    void everyCallBelongsToOneOfTheRequestsAtRandom() {
        Route route = new Route(List.of(call(3, 2, 1, true), call(4, 6, 1, false)), random);
        int first = 0;
        for (int page = 0; page < PAGES; page++) {
            int[] steps = route.draw();
            int release =
                    IntStream.range(0, steps.length)
                            .filter(i -> steps[i] < 0)
                            .findFirst()
                            .orElseThrow();
            assertThat(steps).hasSize(2 + 6 + 2).startsWith(0).endsWith(Route.RELEASE);
            assertThat(steps[release + 1]).isZero();
            first += release - 1;
        }
        assertThat((double) first / PAGES).isCloseTo(3, within(0.05));
    }

    @Test
    void workersOfTwoTiersAreHeldOneInsideTheOther() {
        Route route =
                new Route(
                        List.of(call(3, 1, 1, true), call(4, 1, 1, true), call(5, 1, 1, false)),
                        random);

        assertThat(route.draw()).containsExactly(0, 1, 2, Route.RELEASE, Route.RELEASE);
    }

    @Test
    void aPageWithoutARequestMakesTheCallsFurtherInAllTheSame() {
        Route route =
                new Route(
                        List.of(call(3, 1, 1, true), call(4, 1, 0, true), call(5, 2, 1, false)),
                        random);
        assertThat(route.draw()).containsExactly(0, 2, 2, Route.RELEASE);

        Route none = new Route(List.of(call(3, 1, 0, true), call(5, 2, 1, false)), random);
        assertThat(none.draw()).containsExactly(1, 1);
    }

    @Test
    void callsAreMadeAsOftenAsTheirProbabilitySays() {
        Route route = new Route(List.of(call(1, 4, 0.3, false)), random);

        double calls =
                IntStream.range(0, PAGES)
                        .mapToLong(page -> Arrays.stream(route.draw()).count())
                        .sum();

        assertThat(calls / PAGES).isCloseTo(1.2, within(0.03));
    }

    private SimulatedCall call(int tier, int attempts, double probability, boolean holdsWorker) {
        Calendar calendar = new Calendar();
        SimulatedNode node =
                new SimulatedNode(
                        new SharedCores(calendar, 1),
                        Storage.of(SimulatedPlans.volume(), calendar, random),
                        holdsWorker ? Optional.of(new WorkerSlots(1, 0)) : Optional.empty());
        return new SimulatedCall(
                new SimulatedGroup("group", List.of(node), false, null, random),
                tier,
                attempts,
                probability,
                0.001,
                0,
                0);
    }
}
