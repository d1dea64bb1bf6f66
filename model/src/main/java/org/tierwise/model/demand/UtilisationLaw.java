package org.tierwise.model.demand;

/**
 * Operational laws that join a bill with traffic (Denning and Buzen 1978; Menascé, Almeida and
 * Dowdy, <i>Performance by Design</i>, ch. 3).
 */
public final class UtilisationLaw {
    private UtilisationLaw() {}

    /**
     * Service demand of a page: D = U·m/X.
     *
     * @param utilisation U, in [0, 1]
     * @param servers m, for example reference cores; not negative
     * @param throughput X at the moment of that utilisation, page views per second; positive
     * @return seconds of one server per page view
     * @throws IllegalArgumentException when a figure is out of range
     */
    public static double serviceDemandSeconds(
            double utilisation, double servers, double throughput) {
        if (!(utilisation >= 0 && utilisation <= 1)) {
            throw new IllegalArgumentException(
                    "utilisation must lie between 0 and 1, but is " + utilisation);
        }
        if (!(throughput > 0)) {
            throw new IllegalArgumentException(
                    "service demand needs traffic: page views per second must be positive");
        }
        return utilisation * servers / throughput;
    }

    /**
     * Utilisation that a demand causes: U = X·D/m.
     *
     * @param demandSeconds D, seconds of one server per page view
     * @param servers m, positive
     * @param throughput X, page views per second
     */
    public static double utilisation(double demandSeconds, double servers, double throughput) {
        return throughput * demandSeconds / servers;
    }
}
