package org.tierwise.solver.bound;

import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.Option;
import org.tierwise.solver.options.Option.Latency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Rules of a plan that are sums over its groups: the mean response time in each state, the mean
 * time below workers in each state, and the availability of the site. Each is written as shares of
 * its limit. Where the use of an option depends on another group, the least that it can be is
 * taken, so that every plan that keeps the rules keeps these.
 */
final class AdditiveRules {
    private static final long NONE = 0;

    private final Cover cover;
    private final Coupling coupling;
    private final List<Rule> rules = new ArrayList<>();

    /**
     * One rule.
     *
     * @param use share of the limit that an option uses, by group and option; the shares of a plan
     *     may add up to 1
     */
    record Rule(double[][] use) {}

    private AdditiveRules(Cover cover, Coupling coupling) {
        this.cover = cover;
        this.coupling = coupling.withMargin();
    }

    /** The rules that some choice could break. */
    static List<Rule> of(Cover cover, Coupling coupling) {
        AdditiveRules made = new AdditiveRules(cover, coupling);
        made.add(made.coupling.allowedUnavailability(), g -> Coupling::unavailability);
        made.means(NONE, coupling.targets.healthy().meanMs() / 1000);
        for (long left = cover.all(); left != 0; left &= left - 1) {
            long item = Long.lowestOneBit(left);
            boolean waitedFor =
                    cover.groups().stream()
                            .filter(g -> (cover.items(g) & item) != 0)
                            .allMatch(g -> g.group().inPagePath());
            if (waitedFor) {
                made.means(item, coupling.targets.nodeLost().meanMs() / 1000);
            }
        }
        return List.copyOf(made.rules);
    }

    /**
     * The mean response time in a state, and the mean time below each group of workers.
     *
     * @param lost the item whose group lost a node; no bit where all are well
     */
    private void means(long lost, double limit) {
        add(
                coupling.widened(limit),
                g -> option -> leastMean(g, option, lost, Latency::meanSeconds));
        for (Coupling.Below below : coupling.below) {
            add(
                    coupling.widened(below.sizedForSeconds()),
                    g ->
                            option ->
                                    leastMean(
                                            g,
                                            option,
                                            lost,
                                            latency -> below.seconds(g.index(), latency)));
        }
    }

    /** Mean time in a group with a node of another lost, whatever that other one is, s. */
    private double leastMean(
            GroupOptions group, Option option, long lost, ToDoubleFunction<Latency> mean) {
        if ((cover.items(group) & lost) != 0) {
            return mean.applyAsDouble(option.nodeLost());
        }
        double healthy = mean.applyAsDouble(option.healthy());
        boolean cached =
                cover.groups().stream()
                        .filter(other -> (cover.items(other) & lost) != 0)
                        .anyMatch(other -> group.group().isCachedBy(other.group()));
        return cached
                ? option.cacheLost().values().stream().mapToDouble(mean).min().orElse(healthy)
                : healthy;
    }

    private interface Use {
        ToDoubleFunction<Option> of(GroupOptions group);
    }

    private void add(double limit, Use use) {
        double[][] shares = new double[cover.groups().size()][];
        double most = 0;
        for (int g = 0; g < shares.length; g++) {
            GroupOptions group = cover.groups().get(g);
            shares[g] =
                    group.options().stream()
                            .mapToDouble(use.of(group))
                            .map(used -> used / limit)
                            .toArray();
            most += Arrays.stream(shares[g]).max().orElse(0);
        }
        if (most > 1) {
            rules.add(new Rule(shares));
        }
    }
}
