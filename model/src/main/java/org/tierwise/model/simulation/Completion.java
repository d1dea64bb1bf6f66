package org.tierwise.model.simulation;

/** What goes on when something that took time is over. */
@FunctionalInterface
interface Completion {
    /** Somebody works on in the background; nobody waits. */
    Completion UNAWAITED = now -> {};

    /**
     * Called at the end.
     *
     * @param now simulated time, s
     */
    void done(double now);
}
