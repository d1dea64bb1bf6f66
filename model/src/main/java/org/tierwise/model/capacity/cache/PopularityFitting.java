package org.tierwise.model.capacity.cache;

import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BrentSolver;

/**
 * Finds the popularity that explains hit ratios measured at two sizes. For each exponent, the
 * smaller cache fixes the number of items; the larger one then tells the exponent, since the hit
 * ratio gains from more room the less, the more the popular items stand out.
 */
public final class PopularityFitting {
    private static final double MOST_ITEMS = 1e12;
    private static final double LARGEST_EXPONENT = 3;
    private static final double ACCURACY = 1e-10;
    private static final int MOST_STEPS = 300;

    private PopularityFitting() {}

    /**
     * Exponent and number of items under which {@link LruCache} gives both hit ratios.
     *
     * @param small the smaller cache
     * @param large the larger cache
     * @throws IllegalArgumentException when no exponent from 0 to 3 with at most 10¹² items
     *     explains both; the message says in which direction the second observation would have to
     *     move
     */
    public static ZipfPopularity fit(ObservedHits small, ObservedHits large) {
        if (!(large.room() > small.room())) {
            throw new IllegalArgumentException("the second cache must be larger than the first");
        }
        if (small.room() >= small.hitRatio() * MOST_ITEMS) {
            throw new IllegalArgumentException(
                    "%s would need a catalogue of more than 10^12 items".formatted(small));
        }
        double even = Math.min(1, small.hitRatio() * large.room() / small.room());
        double flattest = largestExponent(small);
        double least = predicted(flattest, small, large);
        if (!(large.hitRatio() > least && large.hitRatio() < even)) {
            throw new IllegalArgumentException(
                    "from %s the hit ratio of the larger cache can only be between %.4f and %.4f"
                            .formatted(small, least, even));
        }
        double alpha = solve(a -> predicted(a, small, large) - large.hitRatio(), 0, flattest);
        return popularity(alpha, small);
    }

    /** Hit ratio of the larger cache, were the exponent this one. */
    private static double predicted(double alpha, ObservedHits small, ObservedHits large) {
        return new LruCache(popularity(alpha, small), large.room()).hitRatio();
    }

    /** The popularity with this exponent that explains the smaller cache. */
    private static ZipfPopularity popularity(double alpha, ObservedHits small) {
        UnivariateFunction excess =
                log -> hitRatio(alpha, Math.exp(log), small.room()) - small.hitRatio();
        double fewest = Math.log(Math.floor(small.room()));
        double most = Math.log(MOST_ITEMS);
        double log = excess.value(most) >= 0 ? most : solve(excess, fewest, most);
        return new ZipfPopularity(alpha, Math.round(Math.exp(log)));
    }

    /** Largest exponent with which the smaller cache has not more hits than observed. */
    private static double largestExponent(ObservedHits small) {
        UnivariateFunction excess =
                alpha -> hitRatio(alpha, MOST_ITEMS, small.room()) - small.hitRatio();
        return excess.value(LARGEST_EXPONENT) <= 0
                ? LARGEST_EXPONENT
                : solve(excess, 0, LARGEST_EXPONENT);
    }

    private static double hitRatio(double alpha, double items, double room) {
        return new LruCache(new ZipfPopularity(alpha, Math.round(items)), room).hitRatio();
    }

    private static double solve(UnivariateFunction f, double low, double high) {
        return new BrentSolver(ACCURACY, ACCURACY, ACCURACY).solve(MOST_STEPS, f, low, high);
    }
}
