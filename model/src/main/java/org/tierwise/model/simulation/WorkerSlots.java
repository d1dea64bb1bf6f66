package org.tierwise.model.simulation;

import java.util.ArrayDeque;

/** Worker processes of a node, and the requests that wait for one in the backlog. */
final class WorkerSlots {
    private final int workers;
    private final int backlog;
    private final ArrayDeque<Completion> waiting = new ArrayDeque<>();
    private int held;
    private double setAt;
    private double heldSeconds;

    /** What becomes of a request for a worker. */
    enum Admission {
        HELD,
        WAITING,
        REFUSED
    }

    WorkerSlots(int workers, int backlog) {
        this.workers = workers;
        this.backlog = backlog;
    }

    /**
     * A request comes.
     *
     * @param granted goes on when a worker is free, if the request has to wait
     */
    Admission take(Completion granted, double now) {
        if (held < workers) {
            advance(now);
            held++;
            return Admission.HELD;
        }
        if (waiting.size() == backlog) {
            return Admission.REFUSED;
        }
        waiting.add(granted);
        return Admission.WAITING;
    }

    /** A worker is free; the request that has waited longest gets it. */
    void release(double now) {
        Completion first = waiting.poll();
        if (first == null) {
            advance(now);
            held--;
        } else {
            first.done(now);
        }
    }

    int workers() {
        return workers;
    }

    /** Seconds that workers were held up to now, all workers together. */
    double heldSeconds(double now) {
        advance(now);
        return heldSeconds;
    }

    private void advance(double now) {
        heldSeconds += (now - setAt) * held;
        setAt = now;
    }
}
