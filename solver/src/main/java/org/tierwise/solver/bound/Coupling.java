package org.tierwise.solver.bound;

import org.jspecify.annotations.Nullable;
import org.tierwise.model.plan.Downstream;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.Targets;
import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.LatencyFactors;
import org.tierwise.solver.options.Option;
import org.tierwise.solver.options.TargetTimes;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The rules that join the groups: mean and percentiles while every node works and with any one
 * lost, the time that workers are sized to wait for, and the availability of the site.
 */
public final class Coupling {
    /**
     * Share by which a probability at a target may be too large before a search gives up on it; the
     * fast inversion is within 0.03 % where a distribution is smooth, and constant delays ring.
     */
    private static final double PROBABILITY_MARGIN = 0.01;

    /** The same for means and time away, which differ by rounding alone. */
    private static final double ROUNDING_MARGIN = 1e-9;

    /** Shortfall of a state in which something is saturated. */
    static final long SATURATED = 2_000_000;

    final List<GroupOptions> groups;
    final Targets targets;
    final TargetTimes times;
    final List<Below> below;
    private final boolean[][] cachedBy;
    private final boolean[] isCache;
    private final double probabilityMargin;
    private final double roundingMargin;

    /**
     * Components that the workers of one group wait for, and the time that these are sized for.
     *
     * @param workers index of the group with the workers
     * @param components positions of the components in each group of the list
     */
    record Below(int workers, double sizedForSeconds, int[][] components) {
        /** Mean time of a page in those components of a group, s. */
        double seconds(int group, Option.Latency latency) {
            double mean = 0;
            for (int component : components[group]) {
                mean += latency.componentSeconds()[component];
            }
            return mean;
        }
    }

    /**
     * @param groups groups of the problem, in its order
     * @param targets what must hold
     */
    public Coupling(List<GroupOptions> groups, Targets targets) {
        this(groups, targets, 0, 0);
    }

    private Coupling(
            List<GroupOptions> groups,
            Targets targets,
            double probabilityMargin,
            double roundingMargin) {
        this.probabilityMargin = probabilityMargin;
        this.roundingMargin = roundingMargin;
        this.groups = List.copyOf(groups);
        this.targets = targets;
        this.times = TargetTimes.of(targets);
        below =
                groups.stream()
                        .filter(g -> g.group().withWorkers().isPresent())
                        .map(workers -> below(workers, groups))
                        .toList();
        cachedBy = new boolean[groups.size()][groups.size()];
        isCache = new boolean[groups.size()];
        for (int i = 0; i < groups.size(); i++) {
            for (int j = 0; j < groups.size(); j++) {
                cachedBy[i][j] = groups.get(i).group().isCachedBy(groups.get(j).group());
                isCache[j] |= cachedBy[i][j];
            }
        }
    }

    /**
     * The same rules with a margin for the error of the fast inversion: what breaks these breaks
     * the rules of the plan's evaluation too.
     */
    Coupling withMargin() {
        return new Coupling(groups, targets, PROBABILITY_MARGIN, ROUNDING_MARGIN);
    }

    private static Below below(GroupOptions workers, List<GroupOptions> groups) {
        return new Below(
                workers.index(),
                Downstream.sizedForSeconds(workers.group()),
                groups.stream()
                        .map(other -> below(workers.group(), other.group()))
                        .toArray(int[][]::new));
    }

    private static int[] below(NodeGroup workers, NodeGroup other) {
        return IntStream.range(0, other.components().size())
                .filter(i -> Downstream.isBelow(workers, other.components().get(i)))
                .toArray();
    }

    /** Share of time away that the groups together may have, as -Σ ln(1 - U). */
    double allowedUnavailability() {
        return -Math.log(targets.availability()) * (1 + roundingMargin) + roundingMargin * 1e-6;
    }

    /** What an option takes from {@link #allowedUnavailability()}. */
    static double unavailability(Option option) {
        return -Math.log1p(-option.evaluation().unavailability());
    }

    /**
     * How far a plan in which all groups stand is from keeping the rules.
     *
     * @param chosen one option per group, in the order of the groups; the last ones may be missing
     *     while a search begins
     * @return as {@link #shortfall(int[], Option[])}
     */
    public long shortfall(Option[] chosen) {
        return shortfall(IntStream.range(0, chosen.length).toArray(), chosen);
    }

    /** How far a plan is from keeping the rules, as {@link #shortfall(int[], Option[])}. */
    public long shortfall(List<Standing> plan) {
        return shortfall(
                plan.stream().mapToInt(s -> s.group().index()).toArray(),
                plan.stream().map(Standing::option).toArray(Option[]::new));
    }

    /**
     * How far a plan is from keeping the rules: excess probabilities in millionths, relative excess
     * of means in thousandths, availability in millionths.
     *
     * @param standing indices of the groups that stand in the plan, ascending
     * @param chosen their options, in the same order
     * @return 0 when every rule is kept
     */
    public long shortfall(int[] standing, Option[] chosen) {
        int n = chosen.length;
        LatencyFactors[] before = new LatencyFactors[n + 1];
        LatencyFactors[] after = new LatencyFactors[n + 1];
        before[0] = LatencyFactors.NONE;
        after[n] = LatencyFactors.NONE;
        double mean = 0;
        double away = 0;
        for (int i = 0; i < n; i++) {
            before[i + 1] = before[i].times(chosen[i].healthy().factors());
            mean += chosen[i].healthy().meanSeconds();
            away += unavailability(chosen[i]);
        }
        for (int i = n - 1; i >= 0; i--) {
            after[i] = after[i + 1].times(chosen[i].healthy().factors());
        }
        long sum = healthy(mean, before[n]);
        sum += away(away);
        sum += belowWorkers(standing, chosen);
        for (int lost = 0; lost < n; lost++) {
            if (!groups.get(standing[lost]).group().inPagePath()) {
                continue;
            }
            if (isCache[standing[lost]]) {
                sum += cacheLost(standing, chosen, lost);
            } else {
                Option.Latency own = chosen[lost].nodeLost();
                sum +=
                        nodeLost(
                                mean - chosen[lost].healthy().meanSeconds() + own.meanSeconds(),
                                before[lost].times(own.factors()).times(after[lost + 1]));
            }
        }
        return sum;
    }

    /** Excess of a share of time away, as -Σ ln(1 - U), in millionths; 0 within the limit. */
    long away(double away) {
        return away > allowedUnavailability()
                ? Math.max(1, Math.round((away - allowedUnavailability()) * 1e6))
                : 0;
    }

    /**
     * Excess of the time below workers over what they are sized for, in every state.
     *
     * @param standing indices of the groups that stand in the plan
     * @param chosen their options, in the same order
     * @return in thousandths of what they are sized for, over all states; 0 when the rule is kept
     */
    long belowWorkers(int[] standing, Option[] chosen) {
        long sum = 0;
        for (Below each : below) {
            if (IntStream.of(standing).noneMatch(i -> i == each.workers())) {
                continue;
            }
            sum += late(seconds(each, standing, chosen, -1), each.sizedForSeconds());
            for (int lost = 0; lost < standing.length; lost++) {
                if (groups.get(standing[lost]).group().inPagePath()) {
                    sum += late(seconds(each, standing, chosen, lost), each.sizedForSeconds());
                }
            }
        }
        return sum;
    }

    /** Mean time below workers with a node of one of the groups lost; -1 for none. */
    private double seconds(Below below, int[] standing, Option[] chosen, int lost) {
        double mean = 0;
        for (int i = 0; i < standing.length; i++) {
            Option.Latency latency =
                    lost < 0
                            ? chosen[i].healthy()
                            : whenLost(standing[i], chosen[i], standing[lost], chosen[lost]);
            mean += latency == null ? 0 : below.seconds(standing[i], latency);
        }
        return mean;
    }

    /** A limit of a mean with the margin for rounding. */
    double widened(double limit) {
        return limit * (1 + roundingMargin);
    }

    /** Relative excess in thousandths; 0 within the limit. */
    long late(double mean, double limit) {
        return mean > widened(limit) ? Math.max(1, Math.round((mean / limit - 1) * 1000)) : 0;
    }

    private long cacheLost(int[] standing, Option[] chosen, int cache) {
        double mean = 0;
        LatencyFactors product = LatencyFactors.NONE;
        for (int i = 0; i < chosen.length; i++) {
            Option.Latency latency =
                    whenLost(standing[i], chosen[i], standing[cache], chosen[cache]);
            if (latency == null) {
                return SATURATED;
            }
            mean += latency.meanSeconds();
            product = product.times(latency.factors());
        }
        return nodeLost(mean, product);
    }

    /**
     * Latency of a group while another has lost a node; null when that saturates it.
     *
     * @param index the group
     * @param option its option
     * @param lost the group that lost a node
     * @param lostOption its option
     */
    Option.@Nullable Latency whenLost(int index, Option option, int lost, Option lostOption) {
        if (index == lost) {
            return option.nodeLost();
        }
        return cachedBy[index][lost]
                ? option.cacheLost()
                        .get(groups.get(lost).group().shareLost(lostOption.choice().nodes()))
                : option.healthy();
    }

    /** Whether some group has this one as a cache in front. */
    boolean isCache(int index) {
        return isCache[index];
    }

    /** Shortfall of the state in which every node works. */
    long healthy(double meanSeconds, LatencyFactors factors) {
        return late(meanSeconds, factors, targets.healthy(), 0, times.healthy());
    }

    /** Shortfall of a state in which a node is lost. */
    long nodeLost(double meanSeconds, LatencyFactors factors) {
        return late(meanSeconds, factors, targets.nodeLost(), 2, times.nodeLost());
    }

    private long late(
            double mean, LatencyFactors factors, Targets.Latency target, int offset, double[] at) {
        long sum = late(mean * 1000, target.meanMs());
        for (int i = 0; i < at.length; i++) {
            sum += tooOften(factors.tail(offset + i, at[i]), i);
        }
        return sum;
    }

    /**
     * Excess in millionths of the probability that a page is later than a percentile's limit.
     *
     * @param tail the probability
     * @param percentile index in {@link TargetTimes#ALLOWED}
     * @return 0 within the limit
     */
    long tooOften(double tail, int percentile) {
        double excess = tail - TargetTimes.ALLOWED[percentile] * (1 + probabilityMargin);
        return excess > 0 ? Math.max(1, Math.round(excess * 1e6)) : 0;
    }
}
