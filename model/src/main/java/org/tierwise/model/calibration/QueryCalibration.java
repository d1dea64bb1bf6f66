package org.tierwise.model.calibration;

import java.util.List;

/**
 * What is to be fitted for one query of a component.
 *
 * @param component name of the component
 * @param call name of its call class
 * @param free parameters to fit; the others keep what the project says
 * @param observations query times that were seen
 */
public record QueryCalibration(
        String component,
        String call,
        List<ParameterRange> free,
        List<QueryObservation> observations) {
    /**
     * @throws IllegalArgumentException when nothing is free, nothing was observed, or a parameter
     *     is named twice
     */
    public QueryCalibration {
        free = List.copyOf(free);
        observations = List.copyOf(observations);
        if (free.isEmpty() || observations.isEmpty()) {
            throw new IllegalArgumentException(
                    "the calibration of %s, '%s' needs a free parameter and an observation"
                            .formatted(component, call));
        }
        if (free.stream().map(ParameterRange::parameter).distinct().count() < free.size()) {
            throw new IllegalArgumentException(
                    "the calibration of %s, '%s' names a parameter twice"
                            .formatted(component, call));
        }
    }
}
