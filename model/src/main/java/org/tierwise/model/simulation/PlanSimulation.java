package org.tierwise.model.simulation;

import org.tierwise.model.plan.StateEvaluation;

import java.util.List;

/** A plan in one state, simulated beside its formulas. */
public sealed interface PlanSimulation {
    /** What the formulas say of the state. */
    StateEvaluation formula();

    /**
     * More work comes than can be done: there is no response time to find.
     *
     * @param formula what the formulas say
     * @param groups groups that are saturated, or have no node left
     */
    record Saturated(StateEvaluation formula, List<String> groups) implements PlanSimulation {
        public Saturated {
            groups = List.copyOf(groups);
        }
    }

    /**
     * Pages that were counted, after as many as a tenth of them had warmed the system up.
     *
     * @param formula what the formulas say
     * @param meanMs mean response time, ms
     * @param p50Ms time that half of the pages stay below, ms
     * @param p95Ms time that 95 % of the pages stay below, ms
     * @param p99Ms time that 99 % of the pages stay below, ms
     * @param refused share of the pages that find a backlog full, in [0, 1]
     * @param groups utilisation of the groups in the path of a page
     * @param pages pages that were counted, refused ones included
     * @param events events that were simulated: ends of visits to a station, and arrivals
     */
    record Measured(
            StateEvaluation formula,
            Prediction meanMs,
            Prediction p50Ms,
            Prediction p95Ms,
            Prediction p99Ms,
            Prediction refused,
            List<GroupUse> groups,
            long pages,
            long events)
            implements PlanSimulation {
        public Measured {
            groups = List.copyOf(groups);
        }
    }
}
