package org.tierwise.solver.peers;

import org.optaplanner.core.api.domain.lookup.PlanningId;

/** A computer of the cloud balancing example; there is one of each. */
public record CloudComputer(int id, long cpu, long memory, long network, long cost) {
    /** Identity in a multithreaded search. */
    @PlanningId
    public int identity() {
        return id;
    }
}
