package org.tierwise.app.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;

class JobsTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Jobs jobs = new Jobs(waiting::add, Runnable::run);
    private final List<String> results = new ArrayList<>();
    private long revision;

    @Test
    void aResultIsHandedOverOnce() {
        Job<String> job = start("plan");
        assertThat(job.stateProperty().get()).isEqualTo(new JobState.Queued());

        work();

        assertThat(results).containsExactly("plan");
        assertThat(job.stateProperty().get()).isEqualTo(new JobState.Succeeded());
        assertThat(jobs.currentProperty().get()).isEmpty();
    }

    @Test
    void aResultOfAnOlderRevisionIsDropped() {
        Job<String> job = start("late");
        revision++;

        work();

        assertThat(results).isEmpty();
        assertThat(job.stateProperty().get()).isEqualTo(new JobState.Cancelled());
    }

    @Test
    void aNewerJobOvertakesAnOlderOne() {
        start("first");
        start("second");

        work();

        assertThat(results).containsExactly("second");
    }

    @Test
    void aProblemIsToldInItsOwnWords() {
        Job<String> job =
                jobs.start(
                        "Opening",
                        () -> revision,
                        control -> {
                            throw new IOException("the disk is full");
                        },
                        results::add);

        work();

        assertThat(job.stateProperty().get()).isEqualTo(new JobState.Failed("the disk is full"));
        assertThat(results).isEmpty();
    }

    @Test
    void cancelledWorkMayStillHandOverWhatItHas() {
        Job<String> job =
                jobs.start(
                        "Solving",
                        () -> revision,
                        control -> control.cancelled() ? "best so far" : "best",
                        results::add);
        job.cancel();

        work();

        assertThat(results).containsExactly("best so far");
        assertThat(job.stateProperty().get()).isEqualTo(new JobState.Cancelled());
    }

    @Test
    void workThatStopsBecauseItWasCancelledHandsNothingOver() {
        Job<String> job =
                jobs.start(
                        "Simulating",
                        () -> revision,
                        control -> {
                            if (control.cancelled()) {
                                throw new CancellationException("cancelled");
                            }
                            return "done";
                        },
                        results::add);
        job.cancel();

        work();

        assertThat(results).isEmpty();
        assertThat(job.stateProperty().get()).isEqualTo(new JobState.Cancelled());
    }

    @Test
    void progressReachesTheProperties() {
        Job<String> job =
                jobs.start(
                        "Solving",
                        () -> revision,
                        control -> {
                            control.report(0.5, "proving");
                            return "done";
                        },
                        results::add);

        work();

        assertThat(job.fractionProperty().get()).isEqualTo(0.5);
        assertThat(job.messageProperty().get()).isEqualTo("proving");
    }

    private Job<String> start(String result) {
        return jobs.start(result, () -> revision, control -> result, results::add);
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
