package org.tierwise.app.desktop.files;

import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.jobs.Job;
import org.tierwise.app.jobs.JobState;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningRun;
import org.tierwise.app.project.ProjectContents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The copy of a project that survives a crash; it follows each change, and goes when saved. */
final class RecoveryCopy {
    private final Jobs jobs;
    private final Recovery recovery;

    /**
     * @param jobs run what keeps and removes the copy, on one thread, so that none comes back
     */
    RecoveryCopy(Jobs jobs, Recovery recovery) {
        this.jobs = jobs;
        this.recovery = recovery;
    }

    /** Projects that crashed programs left. */
    List<Recovery.Left> left() {
        return recovery.left();
    }

    /**
     * Keeps a copy of what no file holds, or removes it, away from the window.
     *
     * @param unsaved the project with its changes; absent when a file holds all of it
     * @param origin file that it came from
     * @param failed takes why no copy is kept
     */
    void follow(Optional<ProjectContents> unsaved, Optional<Path> origin, Consumer<String> failed) {
        if (unsaved.isEmpty()) {
            remove();
            return;
        }
        Job<Boolean> job =
                jobs.start(
                        Words.of("files.keepingCopy"),
                        () -> 0,
                        control -> {
                            if (!control.cancelled()) {
                                recovery.keep(unsaved.get(), origin, PlanningRun.VERSION);
                            }
                            return true;
                        },
                        kept -> {});
        job.stateProperty()
                .subscribe(state -> {
                    if (state instanceof JobState.Failed problem) {
                        failed.accept(Words.of("files.copyNotKept", problem.problem()));
                    }
                });
    }

    private void remove() {
        jobs.start(
                Words.of("files.removingCopy"),
                () -> 0,
                control -> {
                    recovery.discard();
                    return true;
                },
                gone -> {});
    }

    /**
     * The same at once, for the program ends.
     *
     * @throws UncheckedIOException when the copy cannot be kept
     */
    void atTheEnd(Optional<ProjectContents> unsaved, Optional<Path> origin) {
        jobs.currentProperty().get().ifPresent(Job::cancel);
        if (unsaved.isEmpty()) {
            recovery.discard();
            return;
        }
        try {
            recovery.keep(unsaved.get(), origin, PlanningRun.VERSION);
        } catch (IOException e) {
            throw new UncheckedIOException("changes that were not saved are lost", e);
        }
    }
}
