package org.tierwise.solver.bound;

import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.Option;

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
    private static final int HEALTHY = -1;

    private final List<GroupOptions> groups;
    private final Coupling coupling;
    private final List<Rule> rules = new ArrayList<>();

    /**
     * One rule.
     *
     * @param use share of the limit that an option uses, by group and option; the shares of a plan
     *     may add up to 1
     */
    record Rule(double[][] use) {
        /** Sum of the shares. */
        double used(int[] chosen) {
            double sum = 0;
            for (int g = 0; g < chosen.length; g++) {
                sum += use[g][chosen[g]];
            }
            return sum;
        }
    }

    private AdditiveRules(List<GroupOptions> groups, Coupling coupling) {
        this.groups = groups;
        this.coupling = coupling.withMargin();
    }

    /** The rules that some choice could break. */
    static List<Rule> of(List<GroupOptions> groups, Coupling coupling) {
        AdditiveRules made = new AdditiveRules(groups, coupling);
        made.add(made.coupling.allowedUnavailability(), g -> Coupling::unavailability);
        made.means(HEALTHY, coupling.targets.healthy().meanMs() / 1000);
        for (GroupOptions lost : groups) {
            if (lost.group().inPagePath()) {
                made.means(lost.index(), coupling.targets.nodeLost().meanMs() / 1000);
            }
        }
        return List.copyOf(made.rules);
    }

    /** The mean response time in a state, and the mean time below each group of workers. */
    private void means(int lost, double limit) {
        add(coupling.widened(limit), g -> option -> leastMean(g, option, lost));
        for (Coupling.Below below : coupling.below) {
            add(
                    coupling.widened(below.sizedForSeconds()),
                    g -> option -> below.isBelow(g.index()) ? leastMean(g, option, lost) : 0);
        }
    }

    /** Mean time in a group with a node of another lost, whatever that other one chooses, s. */
    private double leastMean(GroupOptions group, Option option, int lost) {
        if (group.index() == lost) {
            return option.nodeLost().meanSeconds();
        }
        if (lost == HEALTHY || group.cachedBy() != lost) {
            return option.healthy().meanSeconds();
        }
        return option.cacheLost().values().stream()
                .mapToDouble(Option.Latency::meanSeconds)
                .min()
                .orElse(0);
    }

    private interface Use {
        ToDoubleFunction<Option> of(GroupOptions group);
    }

    private void add(double limit, Use use) {
        double[][] shares = new double[groups.size()][];
        double most = 0;
        for (GroupOptions group : groups) {
            shares[group.index()] =
                    group.options().stream()
                            .mapToDouble(use.of(group))
                            .map(used -> used / limit)
                            .toArray();
            most += Arrays.stream(shares[group.index()]).max().orElse(0);
        }
        if (most > 1) {
            rules.add(new Rule(shares));
        }
    }
}
