package org.tierwise.app.desktop.demand;

import org.tierwise.app.desktop.controls.Inspection.Editable;
import org.tierwise.app.desktop.controls.Inspection.Fact;
import org.tierwise.app.desktop.controls.Provenances;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.calibration.QueryCalibration;
import org.tierwise.model.calibration.QueryFit;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.project.ProjectAnalysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A query time that was observed, beside what the fit says.
 *
 * @param name where it was observed, for example {@code RAID 10}
 * @param observed the time, s
 * @param fitted time by the fit, s; infinite when saturated
 * @param pointer JSON pointer of the observed time in the project file
 */
record FitPoint(String name, Figure observed, double fitted, String pointer) {
    /** The observations of a component, in the order of the project. */
    static List<FitPoint> of(ProjectAnalysis analysis, String component) {
        List<QueryCalibration> calibrations = analysis.project().calibrations();
        List<FitPoint> points = new ArrayList<>();
        for (int i = 0; i < calibrations.size(); i++) {
            QueryCalibration calibration = calibrations.get(i);
            if (calibration.component().equals(component)) {
                String here = "/calibrations/%d/observations/".formatted(i);
                analysis.fit(component, calibration.call())
                        .ifPresent(fit -> points.addAll(of(fit, here)));
            }
        }
        return points;
    }

    private static List<FitPoint> of(QueryFit fit, String pointer) {
        List<FitPoint> points = new ArrayList<>();
        for (int j = 0; j < fit.residuals().size(); j++) {
            QueryFit.Residual residual = fit.residuals().get(j);
            points.add(
                    new FitPoint(
                            residual.observation().name(),
                            residual.observation().seconds(),
                            residual.seconds(),
                            pointer + j + "/seconds"));
        }
        return points;
    }

    /** Both times and their distance: {@code 1.50 s seen, 1.47 s by the fit, 2.0 % less}. */
    String words() {
        String seen = Numbers.brief(observed.value());
        if (!Double.isFinite(fitted)) {
            return Words.of("demand.fitSaturated", seen);
        }
        double percent = 100 * (fitted / observed.value() - 1);
        return Words.of(
                percent < 0 ? "demand.fitLess" : "demand.fitMore",
                seen,
                Numbers.brief(fitted),
                Numbers.oneDigit(Math.abs(percent)));
    }

    /** The observed time as a figure that can be changed. */
    Fact fact() {
        return new Fact(
                Words.of("demand.timeSeen", name),
                Words.of("unit.seconds", Numbers.brief(observed.value())),
                Provenances.word(observed.provenance()),
                "%s. %s".formatted(words(), observed.source()),
                Optional.of(Editable.of(pointer, observed.value(), observed.unit())));
    }
}
