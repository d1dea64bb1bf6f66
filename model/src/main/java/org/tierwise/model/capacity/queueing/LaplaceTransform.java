package org.tierwise.model.capacity.queueing;

import org.hipparchus.complex.Complex;

/** Laplace-Stieltjes transform E[exp(-sT)] of a time T in seconds. */
@FunctionalInterface
public interface LaplaceTransform {
    /**
     * Value at s.
     *
     * @param s argument with a real part that is not negative, 1/s; not 0
     */
    Complex at(Complex s);
}
