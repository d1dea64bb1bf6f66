package org.tierwise.model.capacity.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.hipparchus.complex.Complex;

class BirthDeathTest {
    private static final double CAPACITY = 40;

    /** Also where departures are so much faster than 1/s that high powers of x vanish. */
    @Property(tries = 200)
    void theClosedFormIsTheSumOverThePlacesOfTheQueue(
            @ForAll @DoubleRange(min = 0.05, max = 3) double load,
            @ForAll @IntRange(min = 1, max = 2048) int places,
            @ForAll @DoubleRange(min = 0, max = 5000) double re,
            @ForAll @DoubleRange(min = -5000, max = 5000) double im) {
        Complex x = new Complex(CAPACITY).divide(new Complex(re, im).add(CAPACITY));
        int likeliest = load <= 1 ? 0 : places - 1;
        Complex sum = Complex.ZERO;
        Complex power = Complex.ONE;
        for (int i = 0; i < places; i++) {
            power = power.multiply(x);
            sum = sum.add(power.multiply(Math.pow(load, i - likeliest)));
        }

        Complex closed = BirthDeath.queued(x, load, places, 1, 1);

        double tolerance = 1e-8 * (1e-3 + sum.norm());
        assertThat(closed.getReal()).isCloseTo(sum.getReal(), within(tolerance));
        assertThat(closed.getImaginary()).isCloseTo(sum.getImaginary(), within(tolerance));
    }
}
