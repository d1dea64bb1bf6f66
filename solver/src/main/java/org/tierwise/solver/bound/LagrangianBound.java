package org.tierwise.solver.bound;

import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A lower bound on the cost of every plan by Lagrangian relaxation (Fisher, <i>The Lagrangian
 * Relaxation Method for Solving Integer Programming Problems</i>, Management Science 27(1), 1981).
 * Rules that are sums over the groups ({@link AdditiveRules}) are taken into the cost, each at a
 * price; then every group takes its cheapest option by itself. For any prices from 0 up the result
 * is a bound, because a plan that keeps the rules pays nothing for them; good prices are looked for
 * by subgradients. Percentiles are left to {@link BranchAndBound}: leaving a rule out only lowers
 * the bound.
 */
public final class LagrangianBound {
    private static final int STEPS = 1500;
    private static final int STEPS_BEFORE_SHORTER = 25;

    /** Share of the cost by which rounding could raise the bound. */
    private static final double ROUNDING = 1e-9;

    private final List<GroupOptions> groups;
    private final List<AdditiveRules.Rule> rules;
    private final double[][] priced;
    private double[] best;
    private double value;

    private LagrangianBound(List<GroupOptions> groups, Coupling coupling) {
        this.groups = groups;
        rules = AdditiveRules.of(groups, coupling);
        best = new double[rules.size()];
        priced = new double[groups.size()][];
        for (int g = 0; g < priced.length; g++) {
            priced[g] = new double[groups.get(g).options().size()];
        }
        value = Double.NEGATIVE_INFINITY;
    }

    /**
     * Looks for a good bound.
     *
     * @param groups groups of the problem; each with at least one option
     * @param coupling rules that join them
     * @param known cost of a plan, or a guess, in millionths: what the bound is expected to come
     *     close to; any value gives a valid bound
     * @param stop asked at each step; true ends the search with a bound that is valid
     */
    public static LagrangianBound of(
            List<GroupOptions> groups, Coupling coupling, long known, BooleanSupplier stop) {
        LagrangianBound bound = new LagrangianBound(groups, coupling);
        bound.climb(known, stop);
        return bound;
    }

    private void climb(long known, BooleanSupplier stop) {
        double[] prices = best.clone();
        double length = 2;
        int since = 0;
        for (int step = 0; step < STEPS && length > 1e-4; step++) {
            int[] chosen = new int[groups.size()];
            double bound = relax(prices, chosen);
            if (bound > value) {
                value = bound;
                best = prices.clone();
                since = 0;
            } else if (++since == STEPS_BEFORE_SHORTER) {
                since = 0;
                length /= 2;
                prices = best.clone();
                continue;
            }
            if (bound >= known
                    || stop.getAsBoolean()
                    || !move(prices, chosen, length * (known - bound))) {
                return;
            }
        }
    }

    /** Moves the prices towards what the choice breaks; false when there is nothing to move. */
    private boolean move(double[] prices, int[] chosen, double distance) {
        double[] excess = new double[prices.length];
        double square = 0;
        for (int r = 0; r < excess.length; r++) {
            double sum = rules.get(r).used(chosen) - 1;
            excess[r] = sum < 0 && prices[r] == 0 ? 0 : sum;
            square += excess[r] * excess[r];
        }
        if (square == 0) {
            return false;
        }
        for (int r = 0; r < excess.length; r++) {
            prices[r] = Math.max(0, prices[r] + distance * excess[r] / square);
        }
        return true;
    }

    /** Value of the relaxed problem at some prices, and the options that it takes. */
    private double relax(double[] prices, int[] chosen) {
        price(prices);
        double sum = 0;
        for (double price : prices) {
            sum -= price;
        }
        for (int g = 0; g < priced.length; g++) {
            int least = 0;
            for (int o = 1; o < priced[g].length; o++) {
                if (priced[g][o] < priced[g][least]) {
                    least = o;
                }
            }
            chosen[g] = least;
            sum += priced[g][least];
        }
        return sum;
    }

    private void price(double[] prices) {
        for (int g = 0; g < priced.length; g++) {
            List<Option> options = groups.get(g).options();
            for (int o = 0; o < priced[g].length; o++) {
                priced[g][o] = options.get(o).cost();
            }
            for (int r = 0; r < prices.length; r++) {
                if (prices[r] > 0) {
                    double[] use = rules.get(r).use()[g];
                    for (int o = 0; o < priced[g].length; o++) {
                        priced[g][o] += prices[r] * use[o];
                    }
                }
            }
        }
    }

    /** No plan that keeps the rules costs less, in millionths. */
    public long bound() {
        return (long) Math.floor(value - Math.abs(value) * ROUNDING);
    }

    /**
     * The options that the relaxed problem takes: often close to a good plan, but mostly breaking a
     * rule.
     */
    public Option[] relaxed() {
        int[] chosen = new int[groups.size()];
        relax(best, chosen);
        Option[] options = new Option[chosen.length];
        for (int g = 0; g < chosen.length; g++) {
            options[g] = groups.get(g).options().get(chosen[g]);
        }
        return options;
    }

    /**
     * The groups with only the options that a plan below some cost can have: with any other, the
     * bound alone reaches that cost.
     *
     * @param cost in millionths
     * @return one entry per group; a group without options says that no plan costs less
     */
    public List<GroupOptions> below(long cost) {
        double bound = relax(best, new int[groups.size()]);
        double room = cost - bound + Math.abs(cost) * ROUNDING;
        List<GroupOptions> left = new ArrayList<>();
        for (int g = 0; g < priced.length; g++) {
            double least = Double.POSITIVE_INFINITY;
            for (double each : priced[g]) {
                least = Math.min(least, each);
            }
            List<Option> options = new ArrayList<>();
            for (int o = 0; o < priced[g].length; o++) {
                if (priced[g][o] - least < room) {
                    options.add(groups.get(g).options().get(o));
                }
            }
            left.add(with(groups.get(g), options));
        }
        return left;
    }

    private static GroupOptions with(GroupOptions group, List<Option> options) {
        return new GroupOptions(
                group.index(),
                group.group(),
                group.candidates(),
                options,
                group.cachedBy(),
                group.isCache());
    }
}
