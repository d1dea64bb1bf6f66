package org.tierwise.solver.peers;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The cheapest placement by best-first search: a state is how many instances of each component
 * stand, a step buys one machine. What is still to be paid is bounded from below by prices of
 * instances that no machine undercuts, a feasible solution of the dual of the covering problem. The
 * first state taken up that keeps all restrictions is cheapest (Hart, Nilsson and Raphael 1968).
 */
final class CheapestPlacement {
    private final Placement placement;
    private final List<Placement.Pattern> patterns;
    private final long[] worth;
    private final int[] least;
    private final int[] most;
    private long taken;

    private record State(List<Integer> instances, long paid, long expected) {}

    private CheapestPlacement(Placement placement) {
        this.placement = placement;
        patterns = placement.patterns();
        int n = placement.components().size();
        least = new int[n];
        most = new int[n];
        for (int i = 0; i < n; i++) {
            least[i] = placement.least(i);
            most[i] = placement.most(i);
        }
        worth = worth();
    }

    /**
     * What a search ended with.
     *
     * @param price of the cheapest placement
     * @param states states taken up
     */
    record Outcome(OptionalLong price, long states) {}

    static Outcome of(Placement placement) {
        CheapestPlacement search = new CheapestPlacement(placement);
        return new Outcome(search.search(), search.taken);
    }

    /** Raises the price of one component after the other, those needed most often first. */
    private long[] worth() {
        long[] prices = new long[least.length];
        Integer[] order = new Integer[least.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> least[b] - least[a]);
        for (int component : order) {
            long room =
                    patterns.stream()
                            .filter(p -> p.components().get(component))
                            .mapToLong(p ->
                                    p.price()
                                            - p.components().stream()
                                                    .mapToLong(i -> prices[i])
                                                    .sum())
                            .min()
                            .orElse(0);
            prices[component] = least[component] == 0 ? 0 : room;
        }
        return prices;
    }

    private long toPay(int[] instances) {
        long sum = 0;
        for (int i = 0; i < instances.length; i++) {
            sum += worth[i] * Math.max(0, least[i] - instances[i]);
        }
        return sum;
    }

    private OptionalLong search() {
        PriorityQueue<State> open =
                new PriorityQueue<>((a, b) -> Long.compare(a.expected(), b.expected()));
        Map<List<Integer>, Long> paid = new HashMap<>();
        Set<List<Integer>> closed = new HashSet<>();
        int[] none = new int[least.length];
        open.add(new State(box(none), 0, toPay(none)));
        while (!open.isEmpty()) {
            State state = open.remove();
            if (!closed.add(state.instances())) {
                continue;
            }
            taken++;
            int[] instances = state.instances().stream().mapToInt(i -> i).toArray();
            if (placement.holds(instances)) {
                return OptionalLong.of(state.paid());
            }
            for (Placement.Pattern pattern : patterns) {
                int[] next = added(instances, pattern);
                if (next != null) {
                    List<Integer> key = box(next);
                    long cost = state.paid() + pattern.price();
                    if (cost < paid.getOrDefault(key, Long.MAX_VALUE)) {
                        paid.put(key, cost);
                        open.add(new State(key, cost, cost + toPay(next)));
                    }
                }
            }
        }
        return OptionalLong.empty();
    }

    private int @Nullable [] added(int[] instances, Placement.Pattern pattern) {
        int[] next = instances.clone();
        for (int i = pattern.components().nextSetBit(0);
                i >= 0;
                i = pattern.components().nextSetBit(i + 1)) {
            if (++next[i] > most[i]) {
                return null;
            }
        }
        return next;
    }

    private static List<Integer> box(int[] instances) {
        List<Integer> boxed = new ArrayList<>(instances.length);
        for (int each : instances) {
            boxed.add(each);
        }
        return boxed;
    }
}
