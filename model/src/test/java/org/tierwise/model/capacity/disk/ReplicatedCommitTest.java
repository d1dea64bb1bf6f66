package org.tierwise.model.capacity.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

class ReplicatedCommitTest {
    @Test
    void aLoneDiskIsWaitedForWithoutARoundTrip() {
        assertThat(new ReplicatedCommit(1, 1).meanSeconds(0.004, 0.1)).isEqualTo(0.004);
    }

    @Test
    void allOfThreeMirrorsTakeElevenSixthsOfAWrite() {
        assertThat(new ReplicatedCommit(3, 3).meanSeconds(0.006, 0.0002))
                .isCloseTo(0.006 * 11 / 6 + 0.0002, within(1e-15));
    }

    @Property(tries = 20)
    void isTheMeanOfTheKthOfNDrawnWrites(
            @ForAll @IntRange(min = 1, max = 5) int n,
            @ForAll @IntRange(min = 1, max = 5) int k,
            @ForAll @DoubleRange(min = 0.01, max = 0.05) double write) {
        int acknowledged = Math.min(k, n);
        SplittableRandom random = new SplittableRandom(7);
        int draws = 40_000;
        double sum = 0;
        for (int i = 0; i < draws; i++) {
            sum +=
                    IntStream.range(0, n)
                            .mapToDouble(j -> random.nextExponential() * write)
                            .sorted()
                            .skip(acknowledged - 1)
                            .findFirst()
                            .orElseThrow();
        }
        assertThat(new ReplicatedCommit(acknowledged, n).meanSeconds(write, 0))
                .isCloseTo(sum / draws, within(0.04 * write));
    }

    @Test
    void moreAcknowledgementsThanReplicasAreRefused() {
        assertThatThrownBy(() -> new ReplicatedCommit(3, 2)).hasMessageContaining("1 <= k <= n");
    }
}
