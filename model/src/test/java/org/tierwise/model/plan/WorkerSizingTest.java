package org.tierwise.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.tierwise.model.capacity.queueing.WorkerPool;
import org.tierwise.model.demand.WorkerProcesses;
import org.tierwise.model.figure.Figure;

class WorkerSizingTest {
    private static final double LIMIT = 0.75;

    @Test
    void takesTheFewestWorkersWithWhichWaitingIsRare() {
        WorkerPool chosen = pool(12, 0.3, 100);
        assertThat(chosen.workers()).isBetween(4, 32);
        assertThat(chosen.waitProbability()).isLessThanOrEqualTo(0.001);
        WorkerPool fewer = new WorkerPool(chosen.inside(), 12, chosen.workers() - 1, 2048);
        assertThat(fewer.waitProbability() > 0.001 || fewer.utilisation() > LIMIT).isTrue();
    }

    @Test
    void slowerTiersBelowNeedMoreWorkers() {
        assertThat(pool(12, 1, 100).workers()).isGreaterThan(pool(12, 0.1, 100).workers());
    }

    @Test
    void memoryLimitsWorkersButNeverBelowOneACore() {
        assertThat(pool(12, 1, 2).workers()).isEqualTo(8);
        assertThat(pool(12, 1, 0.1).workers()).isEqualTo(4);
    }

    @Test
    void moreWorkThanTheCoresCanDoTakesTheMostWorkersAndRefuses() {
        WorkerPool chosen = pool(60, 0.3, 100);
        assertThat(chosen.workers()).isEqualTo(32);
        assertThat(chosen.blocking()).isGreaterThan(0.3);
    }

    @Test
    void workersWithoutMemoryAreRefused() {
        assertThatThrownBy(() -> processes(0.1, 0)).hasMessageContaining("positive memory");
    }

    @Property(tries = 100)
    void staysWithinCoresAndMemory(
            @ForAll @DoubleRange(min = 0.01, max = 200) double rate,
            @ForAll @DoubleRange(min = 0, max = 5) double below,
            @ForAll @IntRange(min = 1, max = 64) int cores,
            @ForAll @DoubleRange(min = 0, max = 64) double freeGb) {
        WorkerPool chosen =
                new WorkerSizing()
                        .pool(
                                processes(below, 0.25),
                                new NodeWork(rate, 1.3, 0.1, cores, freeGb),
                                rate,
                                LIMIT);
        assertThat(chosen.workers()).isBetween(cores, 8 * cores);
        if (chosen.workers() > cores) {
            assertThat(chosen.workers() * 0.25).isLessThanOrEqualTo(freeGb + 1e-9);
        }
    }

    private static WorkerPool pool(double rate, double belowSeconds, double freeGb) {
        return new WorkerSizing()
                .pool(
                        processes(belowSeconds, 0.25),
                        new NodeWork(rate, 1, 0.1, 4, freeGb),
                        rate,
                        LIMIT);
    }

    private static WorkerProcesses processes(double belowSeconds, double residentGb) {
        return new WorkerProcesses(
                Figure.assumed(residentGb, "GB", "test"),
                2048,
                Figure.assumed(belowSeconds * 1000, "ms", "test"));
    }
}
