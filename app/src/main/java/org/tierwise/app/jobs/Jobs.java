package org.tierwise.app.jobs;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** The one door through which long work leaves the window's thread. */
public final class Jobs {
    private final Executor background;
    private final Executor ui;
    private final ReadOnlyObjectWrapper<Optional<Job<?>>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param background runs the work
     * @param ui runs what touches properties, one after the other
     */
    public Jobs(Executor background, Executor ui) {
        this.background = background;
        this.ui = ui;
    }

    /** Jobs of a window: work on one thread that never keeps the program alive. */
    public static Jobs ofWindow() {
        return new Jobs(oneThread(), Platform::runLater);
    }

    /** Runs one piece of work after the other, on a thread that never keeps the program alive. */
    public static Executor oneThread() {
        return Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().name("tierwise-job").daemon().unstarted(work));
    }

    /** Jobs on the same threads, of which none runs and that nobody looks at yet. */
    public Jobs continued() {
        return new Jobs(background, ui);
    }

    /** The job started last, while it has not ended. */
    public ReadOnlyObjectProperty<Optional<Job<?>>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /**
     * Starts work. A job that still runs is cancelled: the latest wish wins.
     *
     * @param title what it is for
     * @param revision gives the revision of the document, now and until the work ends, on any
     *     thread; work for an older one is asked to end, and its result is dropped
     * @param work the work
     * @param whenDone takes the result, where the window lives
     */
    public <T> Job<T> start(
            String title, LongSupplier revision, JobControl.Work<T> work, Consumer<T> whenDone) {
        current.get().ifPresent(Job::overtake);
        Job<T> job = new Job<>(title, revision.getAsLong(), revision, ui, whenDone);
        current.set(Optional.of(job));
        job.stateProperty()
                .addListener((property, was, now) -> {
                    if (now.ended() && current.get().filter(c -> c == job).isPresent()) {
                        current.set(Optional.empty());
                    }
                });
        background.execute(() -> job.run(work));
        return job;
    }
}
