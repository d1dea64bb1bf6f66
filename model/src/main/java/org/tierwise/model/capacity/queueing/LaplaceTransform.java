package org.tierwise.model.capacity.queueing;

import org.hipparchus.complex.Complex;

import java.util.List;

/** Laplace-Stieltjes transform E[exp(-sT)] of a time T in seconds. */
@FunctionalInterface
public interface LaplaceTransform {
    /**
     * Value at s.
     *
     * @param s argument with a real part that is not negative, 1/s; not 0
     */
    Complex at(Complex s);

    /** Transform of the sum of independent times. */
    static LaplaceTransform product(List<LaplaceTransform> parts) {
        List<LaplaceTransform> factors = List.copyOf(parts);
        return s -> {
            Complex product = Complex.ONE;
            for (LaplaceTransform factor : factors) {
                product = product.multiply(factor.at(s));
            }
            return product;
        };
    }
}
