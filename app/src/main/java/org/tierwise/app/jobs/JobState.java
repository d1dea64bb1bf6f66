package org.tierwise.app.jobs;

/** Where a job stands. */
public sealed interface JobState {
    /** Whether the job is over. */
    default boolean ended() {
        return !(this instanceof Queued || this instanceof Running);
    }

    /** Waits for a thread. */
    record Queued() implements JobState {}

    /** Works. */
    record Running() implements JobState {}

    /** Ended with a result, which has been handed over. */
    record Succeeded() implements JobState {}

    /**
     * Ended with a problem.
     *
     * @param problem what happened, for the pane that asked
     */
    record Failed(String problem) implements JobState {}

    /** Cancelled by the user, or overtaken by a newer revision of the document. */
    record Cancelled() implements JobState {}
}
