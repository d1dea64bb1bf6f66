package org.tierwise.solver.bound;

import org.tierwise.solver.options.GroupOptions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * In which order items are given their groups: those whose options differ most in latency first, a
 * cache before what it shields, votes last.
 */
final class SearchOrder {
    private SearchOrder() {}

    /** Positions of the items, in the order of the search. */
    static int[] of(Cover cover) {
        List<GroupOptions> alone =
                new ArrayList<>(
                        cover.groups().stream()
                                .filter(g -> Long.bitCount(cover.items(g)) == 1)
                                .toList());
        alone.sort(Comparator.comparingDouble(SearchOrder::spread).reversed());
        for (GroupOptions shielded : List.copyOf(alone)) {
            for (GroupOptions cache : List.copyOf(alone)) {
                if (shielded.group().isCachedBy(cache.group())
                        && alone.indexOf(cache) > alone.indexOf(shielded)) {
                    alone.remove(cache);
                    alone.add(alone.indexOf(shielded), cache);
                }
            }
        }
        return IntStream.concat(
                        alone.stream().mapToInt(g -> Long.numberOfTrailingZeros(cover.items(g))),
                        IntStream.range(0, Long.SIZE))
                .distinct()
                .toArray();
    }

    private static double spread(GroupOptions group) {
        return group.options().stream().mapToDouble(o -> o.nodeLost().meanSeconds()).max().orElse(0)
                - group.options().stream()
                        .mapToDouble(o -> o.healthy().meanSeconds())
                        .min()
                        .orElse(0);
    }
}
