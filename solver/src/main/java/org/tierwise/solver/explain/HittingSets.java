package org.tierwise.solver.explain;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.List;

/** Smallest sets that have something in common with each of several sets. */
final class HittingSets {
    private HittingSets() {}

    /**
     * A smallest hitting set: sizes are tried in turn, so that nothing smaller exists.
     *
     * @param sets none of them empty
     */
    static BitSet smallest(List<BitSet> sets) {
        int size = 0;
        BitSet found = null;
        while (found == null) {
            found = extended(new BitSet(), sets, size);
            size++;
        }
        return found;
    }

    /** The set with at most so many elements more; null when that hits not all. */
    private static @Nullable BitSet extended(BitSet chosen, List<BitSet> sets, int more) {
        BitSet missed = sets.stream().filter(s -> !s.intersects(chosen)).findFirst().orElse(null);
        if (missed == null) {
            return (BitSet) chosen.clone();
        }
        if (more == 0) {
            return null;
        }
        for (int i = missed.nextSetBit(0); i >= 0; i = missed.nextSetBit(i + 1)) {
            chosen.set(i);
            BitSet found = extended(chosen, sets, more - 1);
            chosen.clear(i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
