package org.tierwise.app.desktop.tour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class TourViewModelTest {
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<TourStop> shown = new ArrayList<>();
    private int seen;
    private boolean example = true;
    private final TourViewModel tour =
            new TourViewModel(waiting::add, () -> example, shown::add, () -> seen++);

    @Test
    void itBeginsOnceAProjectIsOpen() {
        tour.start();
        assertThat(tour.stopProperty().get()).isEmpty();
        assertThat(seen).isZero();

        waiting.removeFirst().run();

        assertThat(tour.stopProperty().get()).contains(TourStop.BILL);
        assertThat(seen).isEqualTo(1);
    }

    @Test
    void itGoesOnAtTheStopThatWasReachedAndToItsEnd() {
        tour.goOnAt(TourStop.ROAD);
        tour.back();
        tour.next();
        tour.next();
        tour.next();

        assertThat(shown)
                .containsExactly(TourStop.ROAD, TourStop.PLAN, TourStop.ROAD, TourStop.FIND);
        assertThat(tour.stopProperty().get()).isEqualTo(Optional.empty());
        assertThat(seen).isZero();
    }

    @Test
    void onlyTheExampleIsCalledAReconstruction() {
        assertThat(tour.textOf(TourStop.BILL)).contains("reconstruction");
        assertThat(tour.textOf(TourStop.DEMAND)).contains("case study");

        example = false;

        assertThat(TourStop.values())
                .allSatisfy(stop ->
                        assertThat(tour.textOf(stop))
                                .doesNotContain("reconstruction", "case study", "example"));
    }
}
