package org.tierwise.solver.peers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Components to place on machines that are bought: at most one instance of a component on a
 * machine, as many machines of each offer as one likes.
 *
 * @param components components, by position
 * @param offers machines for sale
 * @param restrictions what a placement must keep
 */
record Placement(List<Component> components, List<Offer> offers, List<Restriction> restrictions) {
    /** What an instance needs. */
    record Component(String name, long cpu, long memory, long storage) {}

    /** A machine, and its price in the unit of the file. */
    record Offer(long cpu, long memory, long storage, long price) {}

    /** Components by position in {@link Placement#components}. */
    sealed interface Restriction {
        /** Never on the same machine. */
        record Conflict(int a, int b) implements Restriction {}

        /** On the same machines. */
        record Together(int a, int b) implements Restriction {}

        /** Exactly one of the two has instances. */
        record Alternative(int a, int b) implements Restriction {}

        /** Number of instances of all listed components together. */
        record Count(List<Integer> of, int least, int most) implements Restriction {}

        /** {@code n} times the instances of a are at most {@code m} times those of b. */
        record Ratio(int a, int n, int b, int m) implements Restriction {}

        /** On every machine but those of components that conflict with it. */
        record Everywhere(int a) implements Restriction {}

        /** 0 ≤ k·a - b &lt; k, counted in instances. */
        record OneToMany(int a, int b, int k) implements Restriction {}
    }

    /**
     * A legal set of components on one machine.
     *
     * @param components by position
     * @param price of the cheapest offer that holds them
     */
    record Pattern(BitSet components, long price) {}

    /** All legal sets with the cheapest machine for each. */
    List<Pattern> patterns() {
        List<Pattern> patterns = new ArrayList<>();
        for (int bits = 1; bits < 1 << components.size(); bits++) {
            BitSet set = BitSet.valueOf(new long[] {bits});
            if (restrictions.stream().allMatch(r -> allows(r, set))) {
                long price = cheapest(set);
                if (price < Long.MAX_VALUE) {
                    patterns.add(new Pattern(set, price));
                }
            }
        }
        return patterns;
    }

    private boolean allows(Restriction restriction, BitSet set) {
        return switch (restriction) {
            case Restriction.Conflict c -> !(set.get(c.a()) && set.get(c.b()));
            case Restriction.Together t -> set.get(t.a()) == set.get(t.b());
            case Restriction.Everywhere e ->
                    set.get(e.a())
                            || restrictions.stream()
                                    .anyMatch(r ->
                                            r instanceof Restriction.Conflict c
                                                    && (c.a() == e.a() && set.get(c.b())
                                                            || c.b() == e.a() && set.get(c.a())));
            case Restriction.Alternative a -> !(set.get(a.a()) && set.get(a.b()));
            case Restriction.Count c -> true;
            case Restriction.Ratio r -> true;
            case Restriction.OneToMany o -> true;
        };
    }

    private long cheapest(BitSet set) {
        long cpu = set.stream().mapToLong(i -> components.get(i).cpu()).sum();
        long memory = set.stream().mapToLong(i -> components.get(i).memory()).sum();
        long storage = set.stream().mapToLong(i -> components.get(i).storage()).sum();
        return offers.stream()
                .filter(o -> o.cpu() >= cpu && o.memory() >= memory && o.storage() >= storage)
                .mapToLong(Offer::price)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** Whether a component is one side of an alternative, and so may have no instance. */
    boolean mayBeAbsent(int component) {
        return restrictions.stream()
                .anyMatch(r ->
                        r instanceof Restriction.Alternative a
                                && (a.a() == component || a.b() == component));
    }

    /** Whether numbers of instances keep every restriction that is about numbers. */
    boolean holds(int[] instances) {
        for (int i = 0; i < instances.length; i++) {
            if (instances[i] == 0 && !mayBeAbsent(i)) {
                return false;
            }
        }
        return restrictions.stream().allMatch(r -> holds(r, instances));
    }

    private boolean holds(Restriction restriction, int[] instances) {
        return switch (restriction) {
            case Restriction.Count c -> {
                int sum = c.of().stream().mapToInt(i -> instances[i]).sum();
                yield c.least() <= sum && sum <= c.most();
            }
            case Restriction.Alternative a -> (instances[a.a()] > 0) != (instances[a.b()] > 0);
            case Restriction.Ratio r ->
                    r.n() * instances[r.a()] <= r.m() * instances[r.b()]
                            || instances[r.b()] == 0 && mayBeAbsent(r.b());
            case Restriction.OneToMany o -> {
                int spare = o.k() * instances[o.a()] - instances[o.b()];
                yield spare >= 0 && spare < o.k();
            }
            case Restriction.Conflict c -> true;
            case Restriction.Together t -> true;
            case Restriction.Everywhere e -> true;
        };
    }

    /** Most instances that a component may have, as far as the restrictions say. */
    int most(int component) {
        return restrictions.stream()
                .filter(Restriction.Count.class::isInstance)
                .map(Restriction.Count.class::cast)
                .filter(c -> c.of().contains(component))
                .mapToInt(Restriction.Count::most)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Fewest instances that a component has in every placement. */
    int least(int component) {
        int own =
                restrictions.stream()
                        .filter(Restriction.Count.class::isInstance)
                        .map(Restriction.Count.class::cast)
                        .filter(c -> c.of().equals(List.of(component)))
                        .mapToInt(Restriction.Count::least)
                        .max()
                        .orElse(0);
        return mayBeAbsent(component) ? own : Math.max(1, own);
    }
}
