package org.tierwise.model.capacity.queueing;

import org.hipparchus.complex.Complex;

/** Laplace-Stieltjes transform E[exp(-sT)] of a time T in seconds. */
@FunctionalInterface
public interface LaplaceTransform {
    /**
     * Value at s.
     *
     * @param s argument with positive real part, 1/s
     */
    Complex at(Complex s);
}
