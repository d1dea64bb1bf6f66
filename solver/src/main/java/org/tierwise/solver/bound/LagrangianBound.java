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
 * price; then the cheapest groups stand, each with its cheapest option. For any prices from 0 up
 * the result is a bound, because a plan that keeps the rules pays nothing for them; good prices are
 * looked for by subgradients. Percentiles are left to {@link BranchAndBound}: leaving a rule out
 * only lowers the bound.
 */
public final class LagrangianBound {
    private static final int STEPS = 1500;
    private static final int STEPS_BEFORE_SHORTER = 25;

    /** Share of the cost by which rounding could raise the bound. */
    private static final double ROUNDING = 1e-9;

    private final Cover cover;
    private final List<GroupOptions> groups;
    private final List<AdditiveRules.Rule> rules;
    private final double[][] priced;
    private double[] best;
    private double value;

    private LagrangianBound(Cover cover, Coupling coupling) {
        this.cover = cover;
        groups = cover.groups();
        rules = AdditiveRules.of(cover, coupling);
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
     * @param cover groups that may stand; together they can hold every item
     * @param coupling rules that join them
     * @param known cost of a plan, or a guess, in millionths: what the bound is expected to come
     *     close to; any value gives a valid bound
     * @param stop asked at each step; true ends the search with a bound that is valid
     */
    public static LagrangianBound of(
            Cover cover, Coupling coupling, long known, BooleanSupplier stop) {
        LagrangianBound bound = new LagrangianBound(cover, coupling);
        bound.climb(known, stop);
        return bound;
    }

    private void climb(long known, BooleanSupplier stop) {
        double[] prices = best.clone();
        double length = 2;
        int since = 0;
        for (int step = 0; step < STEPS && length > 1e-4; step++) {
            Relaxed relaxed = relax(prices);
            double bound = relaxed.value();
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
                    || !move(prices, relaxed, length * (known - bound))) {
                return;
            }
        }
    }

    /** Moves the prices towards what the choice breaks; false when there is nothing to move. */
    private boolean move(double[] prices, Relaxed relaxed, double distance) {
        double[] excess = new double[prices.length];
        double square = 0;
        for (int r = 0; r < excess.length; r++) {
            double sum = relaxed.used(rules.get(r)) - 1;
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

    /**
     * The relaxed problem, solved at some prices.
     *
     * @param value cost of the groups at these prices, less the prices
     * @param standing positions of the groups that stand
     * @param cheapest cheapest option of each group, standing or not
     * @param least least prices of sets of items
     */
    private record Relaxed(double value, List<Integer> standing, int[] cheapest, LeastCover least) {
        double used(AdditiveRules.Rule rule) {
            double sum = 0;
            for (int g : standing) {
                sum += rule.use()[g][cheapest[g]];
            }
            return sum;
        }
    }

    private Relaxed relax(double[] prices) {
        price(prices);
        int[] cheapest = new int[priced.length];
        double[] leastPrice = new double[priced.length];
        for (int g = 0; g < priced.length; g++) {
            for (int o = 1; o < priced[g].length; o++) {
                if (priced[g][o] < priced[g][cheapest[g]]) {
                    cheapest[g] = o;
                }
            }
            leastPrice[g] = priced[g][cheapest[g]];
        }
        LeastCover least =
                new LeastCover(groups.stream().mapToLong(cover::items).toArray(), leastPrice);
        double sum = least.of(cover.all());
        for (double price : prices) {
            sum -= price;
        }
        return new Relaxed(sum, least.groups(cover.all()), cheapest, least);
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

    /**
     * The groups and options that the relaxed problem takes: often close to a good plan, but mostly
     * breaking a rule.
     */
    public List<Standing> relaxed() {
        Relaxed relaxed = relax(best);
        return relaxed.standing().stream()
                .map(g ->
                        new Standing(
                                groups.get(g), groups.get(g).options().get(relaxed.cheapest()[g])))
                .toList();
    }

    /** No plan that keeps the rules costs less, in millionths. */
    public long bound() {
        return (long) Math.floor(value - Math.abs(value) * ROUNDING);
    }

    /**
     * What a plan below some cost can be made of: with any other group or option, the bound alone
     * reaches that cost.
     *
     * @param cost in millionths
     * @return groups that may not be able to hold every item, which says that no plan costs less
     */
    public Cover below(long cost) {
        LeastCover least = relax(best).least();
        double room = cost + Math.abs(cost) * ROUNDING;
        for (double price : best) {
            room += price;
        }
        List<GroupOptions> left = new ArrayList<>();
        for (int g = 0; g < priced.length; g++) {
            double rest = least.of(cover.all() & ~cover.items(groups.get(g)));
            List<Option> options = new ArrayList<>();
            for (int o = 0; o < priced[g].length; o++) {
                if (priced[g][o] + rest < room) {
                    options.add(groups.get(g).options().get(o));
                }
            }
            if (!options.isEmpty()) {
                left.add(groups.get(g).with(options));
            }
        }
        return cover.with(left);
    }
}
