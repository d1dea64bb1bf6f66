package org.tierwise.model.calibration;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What observations say about free parameters: singular values of the Jacobian ∂ln T/∂ln p, and the
 * directions that belong to them. An error e of an observed time moves the parameters by e/σ along
 * a direction, so that a small σ is a combination that the observations leave open.
 *
 * @param directions one for each free parameter, largest singular value first
 */
public record Identification(List<Direction> directions) {
    /** Error of an observed time that is reckoned with (assumed). */
    public static final double OBSERVATION_ERROR = 0.05;

    public Identification {
        directions = List.copyOf(directions);
    }

    /**
     * A combination of parameters.
     *
     * @param singularValue σ, not negative
     * @param weights share of each free parameter in ln p, of unit length together
     */
    public record Direction(double singularValue, List<Weight> weights) {
        public Direction {
            weights = List.copyOf(weights);
        }

        /**
         * Whether the observations fix it: an error of {@link #OBSERVATION_ERROR} moves it by less
         * than a factor of two.
         */
        public boolean identified() {
            return OBSERVATION_ERROR < singularValue * Math.log(2);
        }

        /** The combination as a product of powers, for example {@code v^0.71·x^-0.71}. */
        public String inWords() {
            return weights.stream()
                    .filter(w -> Math.abs(w.exponent()) >= 0.05)
                    .map(w ->
                            String.format(
                                    Locale.ROOT, "%s^%.2f", w.parameter().symbol(), w.exponent()))
                    .collect(Collectors.joining("·"));
        }
    }

    /**
     * Part of a parameter in a direction.
     *
     * @param parameter which
     * @param exponent its power
     */
    public record Weight(QueryParameter parameter, double exponent) {}

    /** Combinations that may change without the observed times showing it. */
    public List<Direction> open() {
        return directions.stream().filter(d -> !d.identified()).toList();
    }

    /**
     * From the Jacobian.
     *
     * @param free parameters, one a column
     * @param jacobian ∂ln T/∂ln p, one row an observation
     */
    static Identification of(List<QueryParameter> free, double[][] jacobian) {
        int n = free.size();
        // Rows of zeros leave singular values and directions as they are, but give all n of them.
        RealMatrix padded = new Array2DRowRealMatrix(Math.max(n, jacobian.length), n);
        padded.setSubMatrix(jacobian, 0, 0);
        SingularValueDecomposition svd = new SingularValueDecomposition(padded);
        List<Direction> directions = new ArrayList<>();
        for (int d = 0; d < n; d++) {
            double[] v = svd.getV().getColumn(d);
            double largest = Arrays.stream(v).max().orElse(0);
            double sign = -Arrays.stream(v).min().orElse(0) > largest ? -1 : 1;
            List<Weight> weights = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                weights.add(new Weight(free.get(i), sign * v[i]));
            }
            directions.add(new Direction(svd.getSingularValues()[d], weights));
        }
        return new Identification(directions);
    }
}
