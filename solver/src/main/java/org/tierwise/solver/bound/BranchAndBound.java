package org.tierwise.solver.bound;

import org.jspecify.annotations.Nullable;
import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.LatencyFactors;
import org.tierwise.solver.options.Option;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Proves that no cheaper plan exists, or finds one. Groups are fixed one after the other, cheapest
 * option first. A partial plan is given up when even with the cheapest options for the rest it is
 * not cheaper than the best plan known, or when even with the least latency and the least
 * unavailability for the rest it breaks a rule by more than the error of the fast inversion. Times
 * add and probabilities of being late only grow with each group, so nothing that is given up can
 * hold a better plan. Whether a complete plan keeps the rules is left to the evaluation of plans.
 */
public final class BranchAndBound {
    private final List<GroupOptions> order;
    private final Coupling coupling;
    private final Predicate<Option[]> keepsRules;
    private final BooleanSupplier stop;

    private final long[] cheapestRest;
    private final double[] leastMeanRest;
    private final double[] leastAwayRest;
    private final LatencyFactors[] leastRest;

    private Option @Nullable [] best;
    private long bestCost;
    private long visited;
    private boolean stopped;

    /**
     * What the search ended with.
     *
     * @param best one option per group in the order of the problem; null when there is no plan
     * @param bound no plan costs less, in millionths; meaningless when there is no plan and the
     *     search is complete
     * @param complete whether everything was looked at
     * @param visited partial plans looked at
     */
    public record Outcome(Option @Nullable [] best, long bound, boolean complete, long visited) {}

    private BranchAndBound(
            List<GroupOptions> groups,
            Coupling coupling,
            Predicate<Option[]> keepsRules,
            BooleanSupplier stop) {
        this.order = searchOrder(groups);
        this.coupling = coupling.withMargin();
        this.keepsRules = keepsRules;
        this.stop = stop;
        int n = order.size();
        cheapestRest = new long[n + 1];
        leastMeanRest = new double[n + 1];
        leastAwayRest = new double[n + 1];
        leastRest = new LatencyFactors[n + 1];
        leastRest[n] = LatencyFactors.NONE;
        for (int i = n - 1; i >= 0; i--) {
            List<Option> options = order.get(i).options();
            cheapestRest[i] = cheapestRest[i + 1] + options.getFirst().cost();
            leastMeanRest[i] =
                    leastMeanRest[i + 1]
                            + options.stream()
                                    .mapToDouble(o -> o.healthy().meanSeconds())
                                    .min()
                                    .orElseThrow();
            leastAwayRest[i] =
                    leastAwayRest[i + 1]
                            + options.stream()
                                    .mapToDouble(Coupling::unavailability)
                                    .min()
                                    .orElseThrow();
            leastRest[i] = leastRest[i + 1].times(leastLatency(options));
        }
    }

    /** Latency below that of every option, where one option is never later than any other. */
    private static LatencyFactors leastLatency(List<Option> options) {
        for (Option candidate : options) {
            if (options.stream().allMatch(o -> candidate.healthy().neverLater(o.healthy()))) {
                return candidate.healthy().factors();
            }
        }
        return LatencyFactors.NONE;
    }

    /** Groups whose options differ most in latency first; a cache right before what it shields. */
    private static List<GroupOptions> searchOrder(List<GroupOptions> groups) {
        List<GroupOptions> sorted = new ArrayList<>(groups);
        sorted.sort(Comparator.comparingDouble(BranchAndBound::spread).reversed());
        for (GroupOptions group : groups) {
            if (group.cachedBy() >= 0) {
                GroupOptions cache = groups.get(group.cachedBy());
                if (sorted.indexOf(cache) > sorted.indexOf(group)) {
                    sorted.remove(cache);
                    sorted.add(sorted.indexOf(group), cache);
                }
            }
        }
        return sorted;
    }

    private static double spread(GroupOptions group) {
        return group.options().stream().mapToDouble(o -> o.nodeLost().meanSeconds()).max().orElse(0)
                - group.options().stream()
                        .mapToDouble(o -> o.healthy().meanSeconds())
                        .min()
                        .orElse(0);
    }

    /**
     * Searches.
     *
     * @param groups groups of the problem; each with at least one option
     * @param coupling rules that join them
     * @param keepsRules whether one option per group, in the order of the problem, is a plan that
     *     keeps every rule; asked for complete plans that are cheaper than the best so far
     * @param known a plan that keeps the rules, to improve on; null when none is known
     * @param stop asked now and then; true ends the search with a bound that is still valid
     */
    public static Outcome search(
            List<GroupOptions> groups,
            Coupling coupling,
            Predicate<Option[]> keepsRules,
            Option @Nullable [] known,
            BooleanSupplier stop) {
        BranchAndBound search = new BranchAndBound(groups, coupling, keepsRules, stop);
        search.best = known;
        search.bestCost = known == null ? Long.MAX_VALUE : cost(known);
        long open =
                search.branch(
                        0,
                        new Option[groups.size()],
                        0,
                        0,
                        0,
                        LatencyFactors.NONE,
                        new LatencyFactors[groups.size()],
                        new double[groups.size()]);
        return new Outcome(
                search.best, Math.min(search.bestCost, open), !search.stopped, search.visited);
    }

    private static long cost(Option[] options) {
        return Arrays.stream(options).mapToLong(Option::cost).sum();
    }

    /**
     * Fixes the group at a depth.
     *
     * @return least cost that anything left unlooked at below can have; the largest long when
     *     nothing was left
     */
    private long branch(
            int depth,
            Option[] chosen,
            long cost,
            double mean,
            double away,
            LatencyFactors healthy,
            LatencyFactors[] lost,
            double[] lostMean) {
        if (depth == order.size()) {
            if (coupling.shortfall(chosen) == 0 && keepsRules.test(chosen)) {
                best = chosen.clone();
                bestCost = cost;
            }
            return Long.MAX_VALUE;
        }
        long open = Long.MAX_VALUE;
        for (Option option : order.get(depth).options()) {
            long bound = cost + option.cost() + cheapestRest[depth + 1];
            if (bound >= bestCost) {
                break;
            }
            visited++;
            stopped = stopped || ((visited & 63) == 0 && stop.getAsBoolean());
            if (stopped) {
                return Math.min(open, bound);
            }
            chosen[order.get(depth).index()] = option;
            double nextAway = away + Coupling.unavailability(option);
            if (nextAway + leastAwayRest[depth + 1] > coupling.allowedUnavailability()) {
                continue;
            }
            double nextMean = mean + option.healthy().meanSeconds();
            LatencyFactors nextHealthy = healthy.times(option.healthy().factors());
            if (coupling.healthy(
                            nextMean + leastMeanRest[depth + 1],
                            nextHealthy.times(leastRest[depth + 1]))
                    > 0) {
                continue;
            }
            LatencyFactors[] nextLost = new LatencyFactors[order.size()];
            double[] nextLostMean = new double[order.size()];
            if (nodeLostHolds(
                    depth, chosen, mean, healthy, lost, lostMean, nextLost, nextLostMean)) {
                open =
                        Math.min(
                                open,
                                branch(
                                        depth + 1,
                                        chosen,
                                        cost + option.cost(),
                                        nextMean,
                                        nextAway,
                                        nextHealthy,
                                        nextLost,
                                        nextLostMean));
            }
        }
        return open;
    }

    /** Extends the states in which a fixed group has lost a node; false when one cannot hold. */
    private boolean nodeLostHolds(
            int depth,
            Option[] chosen,
            double mean,
            LatencyFactors healthy,
            LatencyFactors[] lost,
            double[] lostMean,
            LatencyFactors[] nextLost,
            double[] nextLostMean) {
        int added = order.get(depth).index();
        for (int d = 0; d <= depth; d++) {
            GroupOptions group = order.get(d);
            if (!group.group().inPagePath()) {
                continue;
            }
            Option.Latency latency =
                    coupling.whenLost(added, chosen[added], group.index(), chosen[group.index()]);
            if (latency == null) {
                return false;
            }
            LatencyFactors sofar = d == depth ? healthy : lost[d];
            double meanSoFar = d == depth ? mean : lostMean[d];
            nextLost[d] = sofar.times(latency.factors());
            nextLostMean[d] = meanSoFar + latency.meanSeconds();
            if (coupling.nodeLost(
                            nextLostMean[d] + leastMeanRest[depth + 1],
                            nextLost[d].times(leastRest[depth + 1]))
                    > 0) {
                return false;
            }
        }
        return true;
    }
}
