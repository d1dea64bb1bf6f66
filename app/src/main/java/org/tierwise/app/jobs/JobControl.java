package org.tierwise.app.jobs;

/** What running work tells, and is told. */
public interface JobControl {
    /** Whether the user wants the work to end, or nobody wants its result any more. */
    boolean cancelled();

    /**
     * Tells how far the work is.
     *
     * @param fraction in [0, 1]; negative when unknown
     * @param message what is being done
     */
    void report(double fraction, String message);

    /** Runs something where the window lives, in order. */
    void show(Runnable update);

    /**
     * Work that a job does.
     *
     * @param <T> its result
     */
    @FunctionalInterface
    interface Work<T> {
        /**
         * Does the work away from the window.
         *
         * @throws java.util.concurrent.CancellationException when it was cancelled and has nothing
         *     to hand over
         * @throws Exception when it cannot be done; the message is for the user
         */
        T run(JobControl control) throws Exception;
    }
}
