package org.tierwise.model.calibration;

import org.tierwise.model.figure.Figure;
import org.tierwise.model.figure.Provenance;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Outcome of a calibration.
 *
 * @param calibration what was asked
 * @param fitted the query with fitted parameters
 * @param residuals observation by observation, in their order
 * @param boundsHit free parameters that ended on a bound
 * @param identification what the observations say about the free parameters, and what they do not
 */
public record QueryFit(
        QueryCalibration calibration,
        QueryLoad fitted,
        List<Residual> residuals,
        List<ParameterRange> boundsHit,
        Identification identification) {
    /** Largest relative residual at which the observations count as explained (assumed). */
    public static final double EXPLAINED_WITHIN = 0.1;

    public QueryFit {
        residuals = List.copyOf(residuals);
        boundsHit = List.copyOf(boundsHit);
    }

    /**
     * An observation beside what the fit says.
     *
     * @param observation what was seen, its page rate filled in
     * @param utilisation of the storage, by the fit
     * @param seconds time of the query by the fit, s; infinite when saturated
     * @param effects relative change of the time when one parameter grows by 1 %, one for each
     *     {@link QueryParameter}; infinite when that saturates the storage
     */
    public record Residual(
            QueryObservation observation,
            double utilisation,
            double seconds,
            List<Effect> effects) {
        public Residual {
            effects = List.copyOf(effects);
        }

        /** Fit over observation, less 1. */
        public double relative() {
            return seconds / observation.seconds().value() - 1;
        }
    }

    /**
     * What one per cent more of a parameter does.
     *
     * @param parameter which grows
     * @param relative change of the query time, over the time
     */
    public record Effect(QueryParameter parameter, double relative) {}

    /** Largest relative residual, without its sign. */
    public double worstResidual() {
        return residuals.stream().mapToDouble(r -> Math.abs(r.relative())).max().orElseThrow();
    }

    /** Whether one set of parameters explains all observations. */
    public boolean explains() {
        return worstResidual() <= EXPLAINED_WITHIN;
    }

    /** Whether a parameter was free. */
    public boolean fits(QueryParameter parameter) {
        return calibration.free().stream().anyMatch(p -> p.parameter() == parameter);
    }

    /** A fitted parameter as a figure that says where it comes from. */
    public Figure figure(QueryParameter parameter) {
        return new Figure(
                fitted.value(parameter),
                parameter.unit(),
                Provenance.CALIBRATED,
                "fitted to observed query times: %s; largest residual %.1f %%"
                        .formatted(
                                residuals.stream()
                                        .map(r ->
                                                String.format(
                                                        Locale.ROOT,
                                                        "%s %.2f s",
                                                        r.observation().name(),
                                                        r.observation().seconds().value()))
                                        .collect(Collectors.joining(", ")),
                                100 * worstResidual()));
    }
}
