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
    private final double probabilityMargin;
    private final double roundingMargin;

    /** Groups that the workers of one group wait for, and the time that these are sized for. */
    record Below(double sizedForSeconds, int[] groups) {
        boolean isBelow(int index) {
            return IntStream.of(groups).anyMatch(i -> i == index);
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
                        .map(GroupOptions::group)
                        .filter(g -> g.demand().workers().isPresent())
                        .map(workers -> below(workers, groups))
                        .toList();
    }

    /**
     * The same rules with a margin for the error of the fast inversion: what breaks these breaks
     * the rules of the plan's evaluation too.
     */
    Coupling withMargin() {
        return new Coupling(groups, targets, PROBABILITY_MARGIN, ROUNDING_MARGIN);
    }

    private static Below below(NodeGroup workers, List<GroupOptions> groups) {
        return new Below(
                Downstream.sizedForSeconds(workers),
                IntStream.range(0, groups.size())
                        .filter(i -> Downstream.isBelow(workers, groups.get(i).group()))
                        .toArray());
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
     * How far a complete choice is from keeping the rules: excess probabilities in millionths,
     * relative excess of means in thousandths, availability in millionths.
     *
     * @param chosen one option per group, in the order of the groups; the last ones may be missing
     *     while a search begins
     * @return 0 when every rule is kept
     */
    public long shortfall(Option[] chosen) {
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
        sum += belowWorkers(chosen);
        for (int lost = 0; lost < n; lost++) {
            if (!groups.get(lost).group().inPagePath()) {
                continue;
            }
            if (groups.get(lost).isCache()) {
                sum += cacheLost(chosen, lost);
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

    /** Excess of the time below workers over what they are sized for, in every state. */
    long belowWorkers(Option[] chosen) {
        long sum = 0;
        for (Below each : below) {
            sum += late(seconds(each, chosen, -1), each.sizedForSeconds());
            for (int lost = 0; lost < chosen.length; lost++) {
                if (groups.get(lost).group().inPagePath()) {
                    sum += late(seconds(each, chosen, lost), each.sizedForSeconds());
                }
            }
        }
        return sum;
    }

    /** Mean time below workers with a node of a group lost; -1 for none. */
    private double seconds(Below below, Option[] chosen, int lost) {
        double mean = 0;
        for (int i : below.groups()) {
            if (i >= chosen.length) {
                break;
            }
            Option.Latency latency =
                    lost < 0 ? chosen[i].healthy() : whenLost(i, chosen[i], lost, chosen[lost]);
            mean += latency == null ? 0 : latency.meanSeconds();
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

    private long cacheLost(Option[] chosen, int cache) {
        double mean = 0;
        LatencyFactors product = LatencyFactors.NONE;
        for (int i = 0; i < chosen.length; i++) {
            Option.Latency latency = whenLost(i, chosen[i], cache, chosen[cache]);
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
        return groups.get(index).cachedBy() == lost
                ? option.cacheLost().get(lostOption.choice().nodes())
                : option.healthy();
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
