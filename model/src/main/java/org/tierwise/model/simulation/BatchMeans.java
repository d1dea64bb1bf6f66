package org.tierwise.model.simulation;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Figures of pages that came one after the other, each with its interval: the pages are cut into
 * batches, long against what one page has to do with the next, and the batches are taken as
 * independent (Law, <i>Simulation Modeling and Analysis</i>, ch. 9).
 */
final class BatchMeans {
    private static final int BATCHES = 20;

    /** Sorted within each batch, refused pages last. */
    private final double[] times;

    /** Pages of each batch that were served. */
    private final int[] served = new int[BATCHES];

    /**
     * @param times response time of each page in the order of arrival, s; infinite for a page that
     *     was turned away; at least one for each batch. The array is sorted in place.
     */
    BatchMeans(double[] times) {
        this.times = times;
        for (int b = 0; b < BATCHES; b++) {
            Arrays.sort(times, start(b), start(b + 1));
            int end = start(b + 1);
            while (end > start(b) && Double.isInfinite(times[end - 1])) {
                end--;
            }
            served[b] = end - start(b);
        }
    }

    /** Mean of the pages that were served, s. */
    Estimate mean() {
        return estimate(
                b -> Arrays.stream(times, start(b), start(b) + served[b]).average().orElse(0));
    }

    /** Time that a share of the pages that were served stays below, s. */
    Estimate quantile(double share) {
        return estimate(b ->
                served[b] == 0
                        ? 0
                        : times[
                                start(b)
                                        + (int)
                                                Math.min(
                                                        served[b] - 1L,
                                                        Math.round(share * served[b]))]);
    }

    /** Share of the pages that were turned away. */
    Estimate refused() {
        return estimate(b -> 1 - (double) served[b] / (start(b + 1) - start(b)));
    }

    /** Number of pages that were turned away. */
    long lost() {
        return times.length - Arrays.stream(served).asLongStream().sum();
    }

    private int start(int batch) {
        return (int) ((long) times.length * batch / BATCHES);
    }

    private static Estimate estimate(IntToDoubleFunction figure) {
        return Estimate.of(IntStream.range(0, BATCHES).mapToDouble(figure).toArray());
    }
}
