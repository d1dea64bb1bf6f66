package org.tierwise.model.capacity.queueing;

/**
 * How much the variance of the total wait grows because a page that returns to a station meets the
 * same queue again. The factor m is 1 for a single visit. Relaxation time of M/M/1: Morse 1955;
 * asymptotic variance: Whitt 1989.
 */
final class Correlation {
    private Correlation() {}

    /**
     * @param serviceSeconds S, s
     * @param utilisation ρ
     * @param servers c
     * @param residenceSeconds W, s
     * @param visits N, visits of one page
     * @return m = (1+r)/(1-r) - 2r(1-r^N)/(N(1-r)²) with r = exp(-W/τ), τ = S(1+ρ)/(c(1-ρ)²)
     */
    static double firstComeFirstServed(
            double serviceSeconds,
            double utilisation,
            int servers,
            double residenceSeconds,
            double visits) {
        if (visits <= 1 || utilisation <= 0) {
            return 1;
        }
        double tau =
                serviceSeconds
                        * (1 + utilisation)
                        / (servers * (1 - utilisation) * (1 - utilisation));
        double r = Math.exp(-residenceSeconds / tau);
        double away = -Math.expm1(-residenceSeconds / tau);
        if (away < 1e-9) {
            return visits;
        }
        return Math.max(
                1, (1 + r) / away - 2 * r * (1 - Math.pow(r, visits)) / (visits * away * away));
    }

    /**
     * @param waitShare g = Wq/W
     * @param visits N, visits of one page
     * @return m = (2-g)·[1/(1-g) - (1-(2-g)^-N)/(N(1-g)²)]
     */
    static double processorSharing(double waitShare, double visits) {
        if (visits <= 1 || waitShare <= 0) {
            return 1;
        }
        double rest = 1 - waitShare;
        return Math.max(
                1,
                (2 - waitShare)
                        * (1 / rest
                                - (1 - Math.pow(2 - waitShare, -visits)) / (visits * rest * rest)));
    }
}
