package org.tierwise.model.calibration;

import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.util.Pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Fits free parameters of a query to observed times: least squares on ln T, so that a small and a
 * large time weigh alike. Bounds are kept by the logistic transformation of {@link ParameterRange}.
 * The search starts from the best points of a regular grid within the bounds, since times near
 * saturation have more than one valley.
 */
public final class QueryFitting {
    private static final int GRID = 5;
    private static final int STARTS = 12;
    private static final int MOST_EVALUATIONS = 2000;
    private static final double STEP = 1e-6;

    private final QueryCalibration calibration;
    private final QueryLoad fixed;
    private final List<QueryObservation> observations;
    private final List<ParameterRange> free;

    private QueryFitting(QueryCalibration calibration, QueryLoad fixed, double busyHourRate) {
        this.calibration = calibration;
        this.fixed = fixed;
        free = calibration.free();
        observations = calibration.observations().stream().map(o -> o.at(busyHourRate)).toList();
    }

    /**
     * Fits.
     *
     * @param calibration what is free, and what was observed
     * @param fixed values of the parameters that are not free
     * @param busyHourRate page views per second where an observation does not say; positive
     * @throws IllegalArgumentException when the rate is not positive
     */
    public static QueryFit fit(QueryCalibration calibration, QueryLoad fixed, double busyHourRate) {
        if (!(busyHourRate > 0)) {
            throw new IllegalArgumentException(
                    "query times can only be explained with traffic: page views per second must be"
                            + " positive");
        }
        return new QueryFitting(calibration, fixed, busyHourRate).fit();
    }

    private QueryFit fit() {
        QueryLoad best = load(search());
        List<QueryFit.Residual> residuals =
                observations.stream().map(o -> residual(o, best)).toList();
        return new QueryFit(
                calibration,
                best,
                residuals,
                free.stream().filter(p -> p.atBound(best.value(p.parameter()))).toList(),
                Identification.of(
                        free.stream().map(ParameterRange::parameter).toList(), elasticities(best)));
    }

    private QueryLoad load(double[] unbounded) {
        QueryLoad load = fixed;
        for (int i = 0; i < unbounded.length; i++) {
            load = load.with(free.get(i).parameter(), free.get(i).value(unbounded[i]));
        }
        return load;
    }

    private double[] logSeconds(QueryLoad load) {
        return observations.stream()
                .mapToDouble(o -> load.logSeconds(o.storage(), o.rate()))
                .toArray();
    }

    private double squares(double[] unbounded) {
        double[] times = logSeconds(load(unbounded));
        double sum = 0;
        for (int i = 0; i < times.length; i++) {
            double off = times[i] - Math.log(observations.get(i).seconds().value());
            sum += off * off;
        }
        return sum;
    }

    private double[] search() {
        List<double[]> starts = new ArrayList<>();
        grid(new double[free.size()], 0, starts);
        starts.sort(Comparator.comparingDouble(this::squares));
        double[] best = starts.getFirst();
        for (double[] start : starts.subList(0, Math.min(STARTS, starts.size()))) {
            double[] end = descend(start);
            if (squares(end) < squares(best)) {
                best = end;
            }
        }
        return best;
    }

    private void grid(double[] point, int from, List<double[]> points) {
        if (from == point.length) {
            points.add(point.clone());
            return;
        }
        for (int i = 0; i < GRID; i++) {
            double share = (i + 0.5) / GRID;
            point[from] = Math.log(share / (1 - share));
            grid(point, from + 1, points);
        }
    }

    /** Levenberg-Marquardt from a start; where it gives up early, the best point on its way. */
    private double[] descend(double[] start) {
        double[] target =
                observations.stream().mapToDouble(o -> Math.log(o.seconds().value())).toArray();
        double[][] best = {start};
        LeastSquaresProblem problem =
                new LeastSquaresBuilder()
                        .start(start)
                        .target(target)
                        .model(point -> {
                            double[] at = point.toArray();
                            if (squares(at) < squares(best[0])) {
                                best[0] = at;
                            }
                            return timesAndSlopes(at);
                        })
                        .maxEvaluations(MOST_EVALUATIONS)
                        .maxIterations(MOST_EVALUATIONS)
                        .build();
        try {
            return new LevenbergMarquardtOptimizer().optimize(problem).getPoint().toArray();
        } catch (MathIllegalStateException noFurther) {
            return best[0];
        }
    }

    private Pair<RealVector, RealMatrix> timesAndSlopes(double[] at) {
        double[][] slopes = new double[observations.size()][at.length];
        for (int p = 0; p < at.length; p++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[p] += STEP;
            down[p] -= STEP;
            double[] above = logSeconds(load(up));
            double[] below = logSeconds(load(down));
            for (int o = 0; o < slopes.length; o++) {
                slopes[o][p] = (above[o] - below[o]) / (2 * STEP);
            }
        }
        return new Pair<>(
                new ArrayRealVector(logSeconds(load(at)), false),
                new Array2DRowRealMatrix(slopes, false));
    }

    private double[][] elasticities(QueryLoad at) {
        double[][] jacobian = new double[observations.size()][free.size()];
        for (int p = 0; p < free.size(); p++) {
            QueryParameter parameter = free.get(p).parameter();
            double value = at.value(parameter);
            double step =
                    Math.min(STEP, parameter == QueryParameter.READ_FRACTION ? 1 - value : STEP);
            double[] above = logSeconds(at.with(parameter, value * (1 + step)));
            double[] below = logSeconds(at.with(parameter, value * (1 - STEP)));
            for (int o = 0; o < jacobian.length; o++) {
                jacobian[o][p] = (above[o] - below[o]) / (step + STEP);
            }
        }
        return jacobian;
    }

    private static QueryFit.Residual residual(QueryObservation seen, QueryLoad fit) {
        double seconds = fit.seconds(seen.storage(), seen.rate());
        List<QueryFit.Effect> effects = new ArrayList<>();
        for (QueryParameter parameter : QueryParameter.values()) {
            double more = fit.value(parameter) * 1.01;
            if (parameter != QueryParameter.READ_FRACTION || more <= 1) {
                effects.add(
                        new QueryFit.Effect(
                                parameter,
                                fit.with(parameter, more).seconds(seen.storage(), seen.rate())
                                                / seconds
                                        - 1));
            }
        }
        return new QueryFit.Residual(
                seen, fit.utilisation(seen.storage(), seen.rate()), seconds, effects);
    }
}
