package org.tierwise.app.desktop.plan;

import org.tierwise.app.desktop.words.Words;
import org.tierwise.model.simulation.PlanSimulation;
import org.tierwise.model.simulation.Prediction;

import java.util.List;

/**
 * One figure of a simulated state.
 *
 * @param name which figure, for example {@code p95}
 * @param ms what the formula says and what the simulation found, ms
 */
public record SimulatedFigure(String name, Prediction ms) {
    /** The response times of a state. */
    static List<SimulatedFigure> of(PlanSimulation.Measured state) {
        return List.of(
                new SimulatedFigure(Words.of("plan.meanShort"), state.meanMs()),
                new SimulatedFigure("p50", state.p50Ms()),
                new SimulatedFigure("p95", state.p95Ms()),
                new SimulatedFigure("p99", state.p99Ms()));
    }

    /** What the formula says, ms. */
    double formula() {
        return ms.formula();
    }

    /** What the simulation found, ms. */
    double simulated() {
        return ms.simulated().value();
    }

    /** Half the width of the 95 % confidence interval, ms. */
    double halfWidth() {
        return ms.simulated().halfWidth();
    }

    /** How far the formula lies above the simulation, per cent. */
    double differencePercent() {
        return 100 * ms.difference();
    }
}
