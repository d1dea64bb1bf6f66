package org.tierwise.model.simulation;

import java.util.ArrayDeque;

/** Delays that end in the order in which they began. */
final class Delays {
    private final Calendar.Entry next;
    private final ArrayDeque<Delayed> under = new ArrayDeque<>();

    private record Delayed(double end, Completion job) {}

    Delays(Calendar calendar) {
        next = calendar.entry(this::end);
    }

    /**
     * A delay begins.
     *
     * @param end when it is over, s; not before any that began earlier
     */
    void until(double end, Completion job) {
        under.add(new Delayed(end, job));
        next.at(under.getFirst().end());
    }

    private void end(double now) {
        Completion job = under.removeFirst().job();
        if (under.isEmpty()) {
            next.never();
        } else {
            next.at(under.getFirst().end());
        }
        job.done(now);
    }
}
