package org.tierwise.model.simulation;

import java.util.Arrays;

/** Jobs in the order in which they end: a binary heap on arrays, for it is in the inmost loop. */
final class JobsByEnd {
    private double[] ends = new double[8];
    private Completion[] jobs = new Completion[8];
    private int size;

    int size() {
        return size;
    }

    /** End of the first job. */
    double firstEnd() {
        return size == 0 ? Double.POSITIVE_INFINITY : ends[0];
    }

    void add(double end, Completion job) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
            jobs = Arrays.copyOf(jobs, 2 * size);
        }
        int at = size++;
        while (at > 0 && ends[(at - 1) >>> 1] > end) {
            int parent = (at - 1) >>> 1;
            put(ends[parent], jobs[parent], at);
            at = parent;
        }
        put(end, job, at);
    }

    /** Takes the first job out; there must be one. */
    Completion removeFirst() {
        Completion first = jobs[0];
        size--;
        double end = ends[size];
        Completion job = jobs[size];
        jobs[size] = Completion.UNAWAITED;
        int at = 0;
        while (true) {
            int child = 2 * at + 1;
            if (child + 1 < size && ends[child + 1] < ends[child]) {
                child++;
            }
            if (child >= size || ends[child] >= end) {
                break;
            }
            put(ends[child], jobs[child], at);
            at = child;
        }
        if (size > 0) {
            put(end, job, at);
        }
        return first;
    }

    private void put(double end, Completion job, int at) {
        ends[at] = end;
        jobs[at] = job;
    }
}
