package org.tierwise.app.document;

import org.tierwise.model.figure.Figure;
import org.tierwise.model.figure.Provenance;
import org.tierwise.model.project.Project;
import org.tierwise.model.traffic.HourOfWeekWeights;

import java.util.function.UnaryOperator;

/**
 * A person says how busy each hour is. The peak factor follows from it; page views a month stay.
 *
 * @param hours the hours of the week
 */
public record HoursEdit(HourOfWeekWeights hours) implements UnaryOperator<Project> {
    @Override
    public Project apply(Project project) {
        HourOfWeekWeights.Slot peak = hours.peak();
        return project.withTraffic(
                project.traffic()
                        .withHours(hours)
                        .withPeakFactor(
                                new Figure(
                                        Math.max(1, peak.weight()),
                                        "times",
                                        Provenance.GIVEN,
                                        "busiest of the hours: " + hours.source())));
    }
}
