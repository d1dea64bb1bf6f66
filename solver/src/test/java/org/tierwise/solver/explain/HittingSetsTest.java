package org.tierwise.solver.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class HittingSetsTest {
    @Test
    void nothingIsHitByNothing() {
        assertThat(HittingSets.smallest(List.of()).isEmpty()).isTrue();
    }

    @Test
    void theSmallestSetIsAsSmallAsTryingAllSetsSays() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            List<BitSet> sets = new ArrayList<>();
            for (int j = 0; j < 1 + random.nextInt(6); j++) {
                BitSet set = BitSet.valueOf(new long[] {1 + random.nextInt(255)});
                sets.add(set);
            }
            BitSet smallest = HittingSets.smallest(sets);

            assertThat(sets).allMatch(smallest::intersects);
            assertThat(smallest.cardinality())
                    .isEqualTo(
                            IntStream.range(0, 256)
                                    .mapToObj(bits -> BitSet.valueOf(new long[] {bits}))
                                    .filter(set -> sets.stream().allMatch(set::intersects))
                                    .mapToInt(BitSet::cardinality)
                                    .min()
                                    .orElseThrow());
        }
    }
}
