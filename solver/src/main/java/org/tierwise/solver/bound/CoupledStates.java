package org.tierwise.solver.bound;

import org.jspecify.annotations.Nullable;
import org.tierwise.model.plan.Targets;
import org.tierwise.solver.options.LatencyProduct;
import org.tierwise.solver.options.Option;

import java.util.stream.IntStream;

/**
 * {@link Coupling#shortfall(int[], Option[])} for a search that changes few groups at a time.
 * Products of the groups before and behind each group are kept and written again only from the
 * first change, or up to the last one. The operations are those of {@link Coupling} in the same
 * order, so that both agree to the last digit, whatever was asked before.
 */
public final class CoupledStates {
    private static final int TIMES = 4;

    /** The first two times belong to the healthy state, the others to states with a node lost. */
    private static final int NODE_LOST = 2;

    private final Coupling coupling;
    private final @Nullable Option[] chosen;
    private final LatencyProduct[] before;
    private final LatencyProduct[] behind;
    private final LatencyProduct state = new LatencyProduct(TIMES);
    private Option[] seen = {};
    private int[] standing = {};

    /** No group has an option yet. */
    public CoupledStates(Coupling coupling) {
        this.coupling = coupling;
        int n = coupling.groups.size();
        chosen = new Option[n];
        before = new LatencyProduct[n + 1];
        behind = new LatencyProduct[n + 1];
        for (int i = 0; i <= n; i++) {
            before[i] = new LatencyProduct(TIMES);
            behind[i] = new LatencyProduct(TIMES);
        }
    }

    /**
     * Gives a group an option.
     *
     * @param index index of the group
     * @param option its option; null for none
     */
    public void choose(int index, @Nullable Option option) {
        chosen[index] = option;
    }

    /**
     * How far the groups that have an option are from keeping the rules.
     *
     * @return 0 when every rule is kept; else as {@link Coupling#shortfall(int[], Option[])}
     */
    public long shortfall() {
        Option[] options = assigned();
        int n = options.length;
        multiply(options);
        double mean = 0;
        double away = 0;
        for (Option option : options) {
            mean += option.healthy().meanSeconds();
            away += Coupling.unavailability(option);
        }
        Targets targets = coupling.targets;
        long sum =
                late(mean, before[n], targets.healthy(), 0, coupling.times.healthy())
                        + coupling.away(away)
                        + coupling.belowWorkers(standing, options);
        for (int lost = 0; lost < n; lost++) {
            if (coupling.groups.get(standing[lost]).group().inPagePath()) {
                sum +=
                        coupling.isCache(standing[lost])
                                ? cacheLost(options, lost)
                                : nodeLost(options, lost, mean);
            }
        }
        return sum;
    }

    private Option[] assigned() {
        standing = IntStream.range(0, chosen.length).filter(i -> chosen[i] != null).toArray();
        return IntStream.of(standing).mapToObj(i -> chosen[i]).toArray(Option[]::new);
    }

    /** Brings the kept products up to date. */
    private void multiply(Option[] options) {
        int n = options.length;
        boolean sameLength = n == seen.length;
        int first = 0;
        while (first < Math.min(n, seen.length) && seen[first] == options[first]) {
            first++;
        }
        int last = n - 1;
        while (sameLength && last >= first && seen[last] == options[last]) {
            last--;
        }
        for (int i = first; i < n; i++) {
            before[i + 1].set(before[i], options[i].healthy().factors(), 0);
        }
        if (!sameLength) {
            behind[n] = new LatencyProduct(TIMES);
        }
        for (int i = last; i >= 0; i--) {
            behind[i].set(behind[i + 1], options[i].healthy().factors(), NODE_LOST);
        }
        seen = options;
    }

    private long nodeLost(Option[] options, int lost, double mean) {
        Option.Latency own = options[lost].nodeLost();
        state.set(before[lost], own.factors(), NODE_LOST);
        state.set(state, behind[lost + 1], NODE_LOST);
        return nodeLost(mean - options[lost].healthy().meanSeconds() + own.meanSeconds());
    }

    private long cacheLost(Option[] options, int cache) {
        double mean = 0;
        state.set(before[0], before[0], NODE_LOST);
        for (int i = 0; i < options.length; i++) {
            Option.Latency latency =
                    coupling.whenLost(standing[i], options[i], standing[cache], options[cache]);
            if (latency == null) {
                return Coupling.SATURATED;
            }
            mean += latency.meanSeconds();
            state.set(state, latency.factors(), NODE_LOST);
        }
        return nodeLost(mean);
    }

    private long nodeLost(double mean) {
        return late(mean, state, coupling.targets.nodeLost(), NODE_LOST, coupling.times.nodeLost());
    }

    private long late(
            double mean, LatencyProduct product, Targets.Latency target, int offset, double[] at) {
        long sum = coupling.late(mean * 1000, target.meanMs());
        for (int i = 0; i < at.length; i++) {
            sum += coupling.tooOften(product.tail(offset + i, at[i]), i);
        }
        return sum;
    }
}
