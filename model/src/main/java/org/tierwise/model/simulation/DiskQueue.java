package org.tierwise.model.simulation;

import java.util.ArrayDeque;

/** One disk: first come first served, some operations at a time. */
final class DiskQueue {
    private final int parallel;
    private final Calendar.Entry next;
    private final JobsByEnd served = new JobsByEnd();
    private final ArrayDeque<Operation> waiting = new ArrayDeque<>();
    private double busy;

    private record Operation(double seconds, Completion job) {}

    DiskQueue(Calendar calendar, int parallel) {
        this.parallel = parallel;
        next = calendar.entry(this::end);
    }

    /** Operations here, served or waiting. */
    int length() {
        return served.size() + waiting.size();
    }

    /**
     * An operation comes.
     *
     * @param seconds time that it takes once the disk turns to it, s
     */
    void serve(double seconds, Completion job, double now) {
        if (served.size() < parallel) {
            start(seconds, job, now);
        } else {
            waiting.add(new Operation(seconds, job));
        }
    }

    /** Time of all operations that were begun, s. */
    double busySeconds() {
        return busy;
    }

    private void end(double now) {
        Completion job = served.removeFirst();
        Operation following = waiting.poll();
        if (following == null) {
            next.at(served.firstEnd());
        } else {
            start(following.seconds(), following.job(), now);
        }
        job.done(now);
    }

    private void start(double seconds, Completion job, double now) {
        served.add(now + seconds, job);
        busy += seconds;
        next.at(served.firstEnd());
    }
}
