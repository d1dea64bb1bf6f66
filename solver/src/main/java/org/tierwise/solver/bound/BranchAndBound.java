package org.tierwise.solver.bound;

import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.Option;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Proves that no cheaper plan exists, or finds one. Component by component a group is chosen that
 * it stands in, alone or with others, and an option for the group, cheapest first. A partial plan
 * is given up when even with the cheapest groups for the rest it is not cheaper than the best plan
 * known, or when even with the least latency and the least unavailability for the rest it breaks a
 * rule by more than the error of the fast inversion. Times add and probabilities of being late only
 * grow with each group, so nothing that is given up can hold a better plan. Whether a complete plan
 * keeps the rules is left to the evaluation of plans.
 */
public final class BranchAndBound {
    private final Cover cover;
    private final List<GroupOptions> groups;
    private final int[] order;
    private final Coupling coupling;
    private final Predicate<List<Standing>> keepsRules;
    private final BooleanSupplier stop;
    private final Rest rest;

    private Optional<List<Standing>> best;
    private double bestCost;
    private long visited;
    private boolean stopped;

    /**
     * What the search ended with.
     *
     * @param best the groups of the plan with their options; absent when there is no plan
     * @param bound no plan costs less, in millionths; meaningless when there is no plan and the
     *     search is complete
     * @param complete whether everything was looked at
     * @param visited partial plans looked at
     */
    public record Outcome(
            Optional<List<Standing>> best, long bound, boolean complete, long visited) {}

    private BranchAndBound(
            Cover cover,
            Coupling coupling,
            Predicate<List<Standing>> keepsRules,
            Optional<List<Standing>> known,
            BooleanSupplier stop) {
        this.cover = cover;
        groups = cover.groups();
        this.coupling = coupling.withMargin();
        this.keepsRules = keepsRules;
        this.stop = stop;
        rest = new Rest(cover);
        order = SearchOrder.of(cover);
        best = known;
        bestCost =
                known.map(plan -> (double) plan.stream().mapToLong(s -> s.option().cost()).sum())
                        .orElse(Double.POSITIVE_INFINITY);
    }

    /**
     * Searches.
     *
     * @param cover groups that may stand in a plan
     * @param coupling rules that join the groups, which it knows by their index
     * @param keepsRules whether groups with options are a plan that keeps every rule; asked for
     *     complete plans that are cheaper than the best so far
     * @param known a plan that keeps the rules, to improve on
     * @param stop asked now and then; true ends the search with a bound that is still valid
     */
    public static Outcome search(
            Cover cover,
            Coupling coupling,
            Predicate<List<Standing>> keepsRules,
            Optional<List<Standing>> known,
            BooleanSupplier stop) {
        BranchAndBound search = new BranchAndBound(cover, coupling, keepsRules, known, stop);
        double open = search.branch(cover.all(), Partial.EMPTY);
        return new Outcome(
                search.best,
                (long) Math.min(search.bestCost, open),
                !search.stopped,
                search.visited);
    }

    /**
     * Chooses a group for the first item that is left.
     *
     * @return least cost that anything left unlooked at below can have; infinite when nothing was
     *     left
     */
    private double branch(long left, Partial partial) {
        if (left == 0) {
            complete(partial);
            return Double.POSITIVE_INFINITY;
        }
        double open = Double.POSITIVE_INFINITY;
        for (GroupOptions group : alternatives(left)) {
            long after = left & ~cover.items(group);
            double restCost = rest.cost(after);
            for (Option option : group.options()) {
                double bound = partial.cost() + option.cost() + restCost;
                if (bound >= bestCost) {
                    break;
                }
                visited++;
                stopped = stopped || ((visited & 63) == 0 && stop.getAsBoolean());
                if (stopped) {
                    open = Math.min(open, bound);
                    break;
                }
                Optional<Partial> next =
                        partial.with(new Standing(group, option), coupling, rest, after);
                if (next.isPresent()) {
                    open = Math.min(open, branch(after, next.get()));
                }
            }
        }
        return open;
    }

    private void complete(Partial partial) {
        List<Standing> plan =
                partial.standing().stream()
                        .sorted(
                                Comparator.comparingLong(
                                        s -> Long.lowestOneBit(cover.items(s.group()))))
                        .toList();
        if (partial.keepsTimeBelowWorkers(coupling) && keepsRules.test(plan)) {
            best = Optional.of(plan);
            bestCost = partial.cost();
        }
    }

    /** Groups that hold the next item and nothing that stands already, the cheapest rest first. */
    private List<GroupOptions> alternatives(long left) {
        long next = 0;
        for (int i = 0; next == 0; i++) {
            next = left & (1L << order[i]);
        }
        List<GroupOptions> found = new ArrayList<>();
        for (GroupOptions group : groups) {
            long items = cover.items(group);
            if ((items & next) != 0
                    && (items & ~left) == 0
                    && Double.isFinite(rest.cost(left & ~items))) {
                found.add(group);
            }
        }
        if (found.size() > 1) {
            found.sort(
                    Comparator.comparingDouble(
                            g -> g.leastCost() + rest.cost(left & ~cover.items(g))));
        }
        return found;
    }
}
