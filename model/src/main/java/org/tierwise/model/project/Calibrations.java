package org.tierwise.model.project;

import org.tierwise.model.calibration.ParameterRange;
import org.tierwise.model.calibration.QueryCalibration;
import org.tierwise.model.calibration.QueryFit;
import org.tierwise.model.calibration.QueryFitting;
import org.tierwise.model.calibration.QueryLoad;
import org.tierwise.model.calibration.QueryParameter;
import org.tierwise.model.demand.CallTemplate;
import org.tierwise.model.demand.ComponentTemplate;
import org.tierwise.model.figure.Figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Fits what a project calibrates, and puts the result into its components. */
final class Calibrations {
    private Calibrations() {}

    /**
     * Fits every calibration of a project.
     *
     * @param busyHourRate page views per second in the busy hour, at today's traffic
     * @throws IllegalArgumentException when a call lacks what the fit needs
     */
    static List<QueryFit> fit(Project project, double busyHourRate) {
        return project.calibrations().stream()
                .map(c -> QueryFitting.fit(c, known(project, c), busyHourRate))
                .toList();
    }

    /** What the project says of the call; parameters to be fitted start amid their range. */
    private static QueryLoad known(Project project, QueryCalibration calibration) {
        ComponentTemplate component =
                project.components().stream()
                        .filter(c -> c.name().equals(calibration.component()))
                        .findFirst()
                        .orElseThrow();
        CallTemplate call =
                component.calls().stream()
                        .filter(c -> c.name().equals(calibration.call()))
                        .findFirst()
                        .orElseThrow();
        double cpuMs =
                call.cpuMs()
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "the calibration of %s, '%s' needs the cpuMs of that call"
                                                .formatted(component.name(), call.name())))
                        .value();
        if (calibration.free().stream().anyMatch(p -> p.parameter() == QueryParameter.TRAFFIC)) {
            throw new IllegalArgumentException(
                    "the calibration of %s, '%s' must not fit the page rate, which the project gives"
                            .formatted(component.name(), call.name()));
        }
        return new QueryLoad(
                cpuMs / 1000,
                start(calibration, QueryParameter.READS_PER_QUERY, call.diskReads().value()),
                start(calibration, QueryParameter.QUERIES_PER_PAGE, call.visits()),
                start(calibration, QueryParameter.READ_FRACTION, component.readFraction().value()),
                1);
    }

    private static double start(
            QueryCalibration calibration, QueryParameter parameter, double otherwise) {
        return calibration.free().stream()
                .filter(p -> p.parameter() == parameter)
                .mapToDouble(p -> (p.low() + p.high()) / 2)
                .findFirst()
                .orElse(otherwise);
    }

    /**
     * The component with fitted figures in place of what the project said.
     *
     * @throws IllegalArgumentException when a fit asks for more queries than the call can make
     */
    static ComponentTemplate apply(ComponentTemplate component, List<QueryFit> fits) {
        ComponentTemplate result = component;
        for (QueryFit fit : fits) {
            QueryCalibration calibration = fit.calibration();
            if (calibration.component().equals(component.name())) {
                List<CallTemplate> calls = new ArrayList<>();
                for (CallTemplate call : result.calls()) {
                    calls.add(call.name().equals(calibration.call()) ? fitted(call, fit) : call);
                }
                Figure readFraction =
                        fit.fits(QueryParameter.READ_FRACTION)
                                ? fit.figure(QueryParameter.READ_FRACTION)
                                : result.readFraction();
                result = result.with(calls, readFraction);
            }
        }
        return result;
    }

    private static CallTemplate fitted(CallTemplate call, QueryFit fit) {
        double probability =
                fit.fits(QueryParameter.QUERIES_PER_PAGE)
                        ? fit.fitted().queriesPerPage() / (call.calls() * call.passed())
                        : call.probability();
        if (!(probability <= 1)) {
            throw new IllegalArgumentException(
                    "the fit of '%s' asks for %.3f queries of a page, more than its %d calls make"
                            .formatted(call.name(), fit.fitted().queriesPerPage(), call.calls()));
        }
        return call.with(
                probability,
                fit.fits(QueryParameter.READS_PER_QUERY)
                        ? fit.figure(QueryParameter.READS_PER_QUERY)
                        : call.diskReads());
    }

    /** What a reader should know about the fits. */
    static List<String> warnings(List<QueryFit> fits) {
        List<String> warnings = new ArrayList<>();
        for (QueryFit fit : fits) {
            String name =
                    "%s, '%s'".formatted(fit.calibration().component(), fit.calibration().call());
            if (!fit.explains()) {
                QueryFit.Residual worst =
                        fit.residuals().stream()
                                .max(Comparator.comparingDouble(r -> Math.abs(r.relative())))
                                .orElseThrow();
                warnings.add(
                        String.format(
                                Locale.ROOT,
                                "%s: no one set of parameters within the bounds explains the"
                                        + " observed query times; %s was %.2f s, the nearest fit"
                                        + " says %.2f s",
                                name,
                                worst.observation().name(),
                                worst.observation().seconds().value(),
                                worst.seconds()));
            }
            for (ParameterRange bound : fit.boundsHit()) {
                warnings.add(
                        "%s: the fitted %s lies on the bound of what is plausible"
                                .formatted(name, bound.parameter().label()));
            }
        }
        return warnings;
    }
}
