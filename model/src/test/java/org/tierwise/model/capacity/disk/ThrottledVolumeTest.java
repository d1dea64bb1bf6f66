package org.tierwise.model.capacity.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;

class ThrottledVolumeTest {
    @Test
    void waitsAsQueuesOfConstantServiceDo() {
        // M/D/1 at half load waits half a service time (Kleinrock, Queueing Systems I, ch. 5).
        assertThat(new ThrottledVolume(300, 0.001, 150).meanSeconds())
                .isCloseTo(0.001 + 0.5 / 300, within(1e-12));
        assertThat(new ThrottledVolume(300, 0.001, 0).meanSeconds()).isEqualTo(0.001);
    }

    @Test
    void theVolumeOfTheCaseTakesElevenMillisecondsARead() {
        assertThat(new ThrottledVolume(300, 0.001, 256.2).meanSeconds())
                .isCloseTo(0.0107, within(0.0001));
    }

    @Test
    void moreThanItLetsThroughIsSaturation() {
        ThrottledVolume volume = new ThrottledVolume(100, 0.001, 100);
        assertThat(volume.saturated()).isTrue();
        assertThatThrownBy(volume::meanSeconds).hasMessageContaining("saturated");
        assertThatThrownBy(() -> new ThrottledVolume(0, 0.001, 1))
                .hasMessageContaining("IOPS of a volume");
    }

    @Test
    void creditsOfAHundredGigabytesLastHalfAnHourAtFullBurst() {
        assertThat(ThrottledVolume.gp2BurstSeconds(300, 5000)).isEqualTo(2000);
        assertThat(ThrottledVolume.gp2BurstSeconds(300, 256)).isInfinite();
    }

    @Property(tries = 200)
    void theTransformHasTheMeanAndIsOneAtNothing(
            @ForAll @DoubleRange(min = 10, max = 20000) double iops,
            @ForAll @DoubleRange(min = 0, max = 0.98) double load) {
        ThrottledVolume volume = new ThrottledVolume(iops, 0.001, load * iops);
        double small = 1e-4 / volume.meanSeconds();
        Complex value = volume.operation().transform().at(new Complex(small));
        assertThat((1 - value.getReal()) / small)
                .isCloseTo(volume.meanSeconds(), within(volume.meanSeconds() * 0.01));
    }
}
