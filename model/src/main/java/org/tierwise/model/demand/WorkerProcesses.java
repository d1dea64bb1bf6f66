package org.tierwise.model.demand;

import org.tierwise.model.figure.Figure;

/**
 * Processes of which each works on one request at a time and is held until the answer is out, calls
 * to other tiers included (Gunicorn with synchronous workers).
 *
 * <p>How long they are held depends on the other tiers. So that each group can be evaluated apart
 * from the others, the pool is sized for a given time below; a plan whose tiers below take longer
 * on average, in any state, breaks a rule.
 *
 * @param residentGb memory of one process, GB; positive
 * @param backlog requests that may wait for a worker; not negative
 * @param downstreamMs mean time that a page spends in the tiers below, ms: what the pool is sized
 *     for
 */
public record WorkerProcesses(Figure residentGb, int backlog, Figure downstreamMs) {
    /**
     * @throws IllegalArgumentException when a figure is out of range
     */
    public WorkerProcesses {
        if (!(residentGb.value() > 0) || backlog < 0 || !(downstreamMs.value() >= 0)) {
            throw new IllegalArgumentException(
                    "workers need a positive memory, and a backlog and a time below that are not"
                            + " negative");
        }
    }
}
