package org.tierwise.app.jobs;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * One piece of long work. Its properties change only where the window lives.
 *
 * @param <T> result
 */
public final class Job<T> {
    private final String title;
    private final long revision;
    private final LongSupplier currentRevision;
    private final Executor ui;
    private final Consumer<T> whenDone;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicBoolean overtaken = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<JobState> state =
            new ReadOnlyObjectWrapper<>(new JobState.Queued());
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    Job(
            String title,
            long revision,
            LongSupplier currentRevision,
            Executor ui,
            Consumer<T> whenDone) {
        this.title = title;
        this.revision = revision;
        this.currentRevision = currentRevision;
        this.ui = ui;
        this.whenDone = whenDone;
    }

    /** What the job is for, for example {@code Solving growth-1x}. */
    public String title() {
        return title;
    }

    /** Revision of the document that the result belongs to. */
    public long revision() {
        return revision;
    }

    /** Where the job stands. */
    public ReadOnlyObjectProperty<JobState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Share that is done; negative when unknown. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** What is being done. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Asks the work to end; work that can end with what it has still hands that over. */
    public void cancel() {
        cancelled.set(true);
    }

    /** Ends the job without its result: a newer one takes its place. */
    void overtake() {
        overtaken.set(true);
        cancelled.set(true);
    }

    void run(JobControl.Work<T> work) {
        if (!isWanted()) {
            ui.execute(() -> state.set(new JobState.Cancelled()));
            return;
        }
        ui.execute(() -> state.set(new JobState.Running()));
        try {
            T result = work.run(new Control());
            ui.execute(() -> finish(result));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ui.execute(() -> state.set(new JobState.Cancelled()));
        } catch (CancellationException e) {
            ui.execute(() -> state.set(new JobState.Cancelled()));
        } catch (Exception e) {
            ui.execute(() -> state.set(new JobState.Failed(inWords(e))));
        }
    }

    private void finish(T result) {
        if (!isWanted()) {
            state.set(new JobState.Cancelled());
            return;
        }
        whenDone.accept(result);
        state.set(cancelled.get() ? new JobState.Cancelled() : new JobState.Succeeded());
    }

    private boolean isWanted() {
        return !overtaken.get() && revision == currentRevision.getAsLong();
    }

    private String inWords(Exception problem) {
        String said = problem.getMessage();
        return said == null || said.isBlank()
                ? title + " failed: " + problem.getClass().getSimpleName()
                : said;
    }

    private final class Control implements JobControl {
        @Override
        public boolean cancelled() {
            return cancelled.get() || !isWanted();
        }

        @Override
        public void report(double done, String what) {
            ui.execute(() -> {
                fraction.set(done);
                message.set(what);
            });
        }

        @Override
        public void show(Runnable update) {
            ui.execute(() -> {
                if (isWanted()) {
                    update.run();
                }
            });
        }
    }
}
