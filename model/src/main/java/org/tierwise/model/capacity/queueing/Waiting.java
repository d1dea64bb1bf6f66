package org.tierwise.model.capacity.queueing;

import org.hipparchus.complex.Complex;

/** Transforms of waiting times, widened where a page waits at the same queue more than once. */
final class Waiting {
    private Waiting() {}

    /**
     * Wait and service, one after the other; a service of no variation stands apart.
     *
     * @param serviceSeconds mean of the service, s
     * @param serviceScv squared coefficient of variation of the service
     * @param waitSeconds mean of the wait, s
     * @param waits transform of the wait
     */
    static ResidenceTime before(
            double serviceSeconds, double serviceScv, double waitSeconds, LaplaceTransform waits) {
        double mean = serviceSeconds + waitSeconds;
        if (serviceScv == 0) {
            return new ResidenceTime(mean, serviceSeconds, waits);
        }
        LaplaceTransform service = TwoMoments.transform(serviceSeconds, serviceScv);
        return new ResidenceTime(mean, s -> service.at(s).multiply(waits.at(s)));
    }

    /**
     * No wait with probability 1 - C, else exponential: ψ(s) = 1 - C + Cθ/(θ+s).
     *
     * @param probability C
     * @param rate θ, 1/s
     * @param correlation m, at least 1
     */
    static LaplaceTransform exponential(double probability, double rate, double correlation) {
        return widened(
                s -> new Complex(probability * rate).divide(s.add(rate)).add(1 - probability),
                correlation);
    }

    /**
     * The same mean with m times the variance: ψ(ms)^{1/m}. Waiting times of queues are compound
     * geometric, hence infinitely divisible, so that the power is a distribution.
     *
     * @param correlation m, at least 1
     */
    static LaplaceTransform widened(LaplaceTransform wait, double correlation) {
        return correlation == 1 ? wait : s -> wait.at(s.multiply(correlation)).pow(1 / correlation);
    }
}
