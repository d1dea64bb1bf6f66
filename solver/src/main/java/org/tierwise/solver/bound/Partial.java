package org.tierwise.solver.bound;

import org.jspecify.annotations.Nullable;
import org.tierwise.solver.options.LatencyFactors;
import org.tierwise.solver.options.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A plan of which some groups stand.
 *
 * @param standing the groups with their options, in the order in which they were chosen
 * @param cost of these, in millionths
 * @param meanSeconds mean time of a page in them while every node works, s
 * @param unavailability share of time that they are away, as -Σ ln(1 - U)
 * @param healthy latency while every node works
 * @param lost latency with a node of each of the groups lost; unused where no page waits for it
 * @param lostMeanSeconds the mean of that, s
 */
record Partial(
        List<Standing> standing,
        double cost,
        double meanSeconds,
        double unavailability,
        LatencyFactors healthy,
        LatencyFactors[] lost,
        double[] lostMeanSeconds) {
    static final Partial EMPTY =
            new Partial(
                    List.of(), 0, 0, 0, LatencyFactors.NONE, new LatencyFactors[0], new double[0]);

    /**
     * The plan with one more group; absent when no groups for the rest can make it keep the rules.
     *
     * @param added the group
     * @param coupling rules that join the groups
     * @param rest least figures of the rest
     * @param left items that are left
     */
    Optional<Partial> with(Standing added, Coupling coupling, Rest rest, long left) {
        Option option = added.option();
        double away = unavailability + Coupling.unavailability(option);
        if (away + rest.unavailability(left) > coupling.allowedUnavailability()) {
            return Optional.empty();
        }
        double mean = meanSeconds + option.healthy().meanSeconds();
        LatencyFactors whileHealthy = healthy.times(option.healthy().factors());
        if (coupling.healthy(mean + rest.meanSeconds(left), whileHealthy.times(rest.factors(left)))
                > 0) {
            return Optional.empty();
        }
        List<Standing> all = new ArrayList<>(standing);
        all.add(added);
        LatencyFactors[] allLost = new LatencyFactors[all.size()];
        double[] allLostMean = new double[all.size()];
        for (int i = 0; i < all.size(); i++) {
            allLost[i] = LatencyFactors.NONE;
            if (!all.get(i).group().group().inPagePath()) {
                continue;
            }
            boolean isNew = i == standing.size();
            boolean fromNothing = isNew && coupling.isCache(added.group().index());
            LatencyFactors product = fromNothing ? LatencyFactors.NONE : isNew ? healthy : lost[i];
            double sum = fromNothing ? 0 : isNew ? meanSeconds : lostMeanSeconds[i];
            for (int j = fromNothing ? 0 : standing.size(); j < all.size(); j++) {
                Option.Latency latency = whenLost(coupling, all.get(j), all.get(i));
                if (latency == null) {
                    return Optional.empty();
                }
                product = product.times(latency.factors());
                sum += latency.meanSeconds();
            }
            if (coupling.nodeLost(sum + rest.meanSeconds(left), product.times(rest.factors(left)))
                    > 0) {
                return Optional.empty();
            }
            allLost[i] = product;
            allLostMean[i] = sum;
        }
        return Optional.of(
                new Partial(
                        List.copyOf(all),
                        cost + option.cost(),
                        mean,
                        away,
                        whileHealthy,
                        allLost,
                        allLostMean));
    }

    private static Option.@Nullable Latency whenLost(
            Coupling coupling, Standing of, Standing lost) {
        return coupling.whenLost(
                of.group().index(), of.option(), lost.group().index(), lost.option());
    }

    /** Whether the tiers below workers take no longer than these are sized for; for whole plans. */
    boolean keepsTimeBelowWorkers(Coupling coupling) {
        return coupling.belowWorkers(
                        standing.stream().mapToInt(s -> s.group().index()).toArray(),
                        standing.stream().map(Standing::option).toArray(Option[]::new))
                == 0;
    }
}
