package org.tierwise.app.desktop.files;

import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.jobs.Job;
import org.tierwise.app.jobs.JobState;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningRun;
import org.tierwise.app.project.ProjectContents;
import org.tierwise.app.project.ProjectFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes a project to its file, which is held so that no other program writes it meanwhile. */
final class Saving {
    /** What systems say of a disk that is full. */
    private static final List<String> DISK_FULL =
            List.of("no space left", "not enough space", "disk quota exceeded");

    private final Jobs jobs;
    private final Writing writing;
    private final HeldProject held = new HeldProject();

    /** Writes a project to a file. */
    @FunctionalInterface
    interface Writing {
        /**
         * @throws IOException when it cannot be written; a file that was there stays as it was
         */
        void write(Path target, ProjectContents contents) throws IOException;
    }

    /**
     * @param jobs run what writes the file; jobs of their own, so that saving ends no search
     */
    Saving(Jobs jobs, Writing writing) {
        this.jobs = jobs;
        this.writing = writing;
    }

    /** Saving to project files of this version. */
    static Saving to(Jobs jobs) {
        return new Saving(
                jobs,
                (target, contents) -> ProjectFile.write(target, contents, PlanningRun.VERSION));
    }

    /**
     * Holds the file of a project, and no other; none when it is absent.
     *
     * @throws IOException when another program holds it
     */
    void hold(Optional<Path> file) throws IOException {
        if (file.isPresent()) {
            held.take(file.get());
        } else {
            held.free();
        }
    }

    /**
     * Writes away from the window. What was not written still belongs to the file that it came
     * from.
     *
     * @param before file that the project came from
     * @param saved runs when it is written
     * @param failed takes why it is not, with what helps
     */
    void write(
            Path target,
            ProjectContents contents,
            Optional<Path> before,
            Runnable saved,
            Consumer<String> failed) {
        Job<Path> job =
                jobs.start(
                        Words.of("files.saving", String.valueOf(target.getFileName())),
                        () -> 0,
                        control -> {
                            held.take(target);
                            try {
                                writing.write(target, contents);
                            } catch (IOException e) {
                                hold(before);
                                throw e;
                            }
                            return target;
                        },
                        written -> saved.run());
        job.stateProperty()
                .subscribe(state -> {
                    if (state instanceof JobState.Failed problem) {
                        failed.accept(notSaved(target, problem.problem()));
                    }
                });
    }

    private static String notSaved(Path target, String why) {
        String name = String.valueOf(target.getFileName());
        return DISK_FULL.stream().anyMatch(why.toLowerCase(Locale.ROOT)::contains)
                ? Words.of("files.diskFull", name)
                : Words.of("files.notSaved", name, why);
    }
}
