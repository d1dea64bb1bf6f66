package org.tierwise.model.capacity.cache;

import java.util.function.DoubleUnaryOperator;

/**
 * How often the items of a catalogue are asked for: item i with probability proportional to i^-α
 * (Zipf). Requests are independent of each other.
 *
 * <p>Sums over a large catalogue take the first items singly and the rest in buckets whose borders
 * grow geometrically; a bucket's items count with their mean probability.
 */
public final class ZipfPopularity {
    private static final int SINGLE = 64;
    private static final int BUCKETS = 1600;
    private static final double MOST_ITEMS = 1e15;
    private static final double LARGEST_EXPONENT = 10;

    private final double alpha;
    private final long items;
    private final double total;
    private final double[] probability;
    private final double[] count;

    /**
     * @param alpha exponent, in [0, 10]; 0 is no preference at all
     * @param items number of items, from 1 to 10¹⁵
     * @throws IllegalArgumentException when a figure is out of range
     */
    public ZipfPopularity(double alpha, long items) {
        if (!(alpha >= 0 && alpha <= LARGEST_EXPONENT)) {
            throw new IllegalArgumentException("the exponent must lie between 0 and 10");
        }
        if (!(items >= 1 && items <= MOST_ITEMS)) {
            throw new IllegalArgumentException("a catalogue must hold from 1 to 10^15 items");
        }
        this.alpha = alpha;
        this.items = items;
        long[] borders = borders(items);
        int groups = borders.length - 1;
        probability = new double[groups];
        count = new double[groups];
        double sum = 0;
        for (int j = groups - 1; j >= 0; j--) {
            double weight = weight(borders[j], borders[j + 1]);
            count[j] = borders[j + 1] - borders[j];
            probability[j] = weight / count[j];
            sum += weight;
        }
        total = sum;
        for (int j = 0; j < groups; j++) {
            probability[j] /= total;
        }
    }

    /** Exponent α. */
    public double alpha() {
        return alpha;
    }

    /** Number of items. */
    public long items() {
        return items;
    }

    /** Sum over the items of a function of their request probability, Σ f(q_i). */
    double sum(DoubleUnaryOperator f) {
        double sum = 0;
        for (int j = probability.length - 1; j >= 0; j--) {
            sum += count[j] * f.applyAsDouble(probability[j]);
        }
        return sum;
    }

    /**
     * Share of the requests that ask for one of the most popular items: the hit ratio of a cache
     * that pins them, which no cache of that size exceeds when requests are independent.
     *
     * @param room number of items that fit, 0 or more; a fraction counts in proportion
     */
    public double shareOfMostPopular(double room) {
        if (!(room >= 0)) {
            throw new IllegalArgumentException("the room of a cache must be 0 or more items");
        }
        if (room >= items) {
            return 1;
        }
        long whole = (long) room;
        double weight = (room - whole) * Math.pow(whole + 1, -alpha);
        long singles = Math.min(whole, SINGLE);
        weight += weight(singles, whole);
        for (long i = singles; i > 0; i--) {
            weight += Math.pow(i, -alpha);
        }
        return weight / total;
    }

    /** Borders of the groups: group j holds the items border j + 1 to border j+1. */
    private static long[] borders(long items) {
        int groups = (int) Math.min(items, SINGLE + BUCKETS);
        long[] borders = new long[groups + 1];
        for (int j = 1; j <= groups; j++) {
            if (j <= SINGLE || items <= SINGLE + BUCKETS) {
                borders[j] = j;
            } else {
                double even =
                        SINGLE * Math.pow((double) items / SINGLE, (j - SINGLE) / (double) BUCKETS);
                long latest = items - (groups - j);
                borders[j] = Math.min(latest, Math.max(borders[j - 1] + 1, Math.round(even)));
            }
        }
        borders[groups] = items;
        return borders;
    }

    /**
     * Σ i^-α over from &lt; i ≤ to. A range of several items beyond the first is summed by Euler
     * and Maclaurin's midpoint formula: ∫ f - (f'(b) - f'(a))/24 + 7(f'''(b) - f'''(a))/5760.
     */
    private double weight(long from, long to) {
        if (to == from) {
            return 0;
        }
        if (to == from + 1) {
            return Math.pow(to, -alpha);
        }
        double a = from + 0.5;
        double b = to + 0.5;
        double first = -alpha * (Math.pow(b, -alpha - 1) - Math.pow(a, -alpha - 1));
        double third =
                -alpha
                        * (alpha + 1)
                        * (alpha + 2)
                        * (Math.pow(b, -alpha - 3) - Math.pow(a, -alpha - 3));
        return integral(a, b) - first / 24 + 7 * third / 5760;
    }

    /** ∫ x^-α from a to b, without losing digits near α = 1. */
    private double integral(double a, double b) {
        double log = Math.log(b / a);
        double power = 1 - alpha;
        return power == 0 ? log : Math.pow(a, power) * Math.expm1(power * log) / power;
    }
}
