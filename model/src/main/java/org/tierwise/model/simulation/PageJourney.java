package org.tierwise.model.simulation;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** A page on its way: it is at one place at a time, and goes on when it is done there. */
final class PageJourney implements Completion {
    private final Route route;
    private final int[] steps;
    private final RandomGenerator random;
    private final double arrivedAt;
    private final End end;
    private final ArrayDeque<WorkerSlots> held = new ArrayDeque<>(2);
    private int position;
    private Phase phase = Phase.NEXT_CALL;
    private @Nullable SimulatedNode node;
    private int reads;
    private int commits;

    /** What of the present call comes next. */
    private enum Phase {
        NEXT_CALL,
        PROCESSOR,
        DISKS
    }

    /** Where a page is counted. */
    @FunctionalInterface
    interface End {
        /**
         * @param seconds response time, s; infinite for a page that was refused
         */
        void after(double seconds);
    }

    PageJourney(Route route, RandomGenerator random, double arrivedAt, End end) {
        this.route = route;
        this.random = random;
        this.arrivedAt = arrivedAt;
        this.end = end;
        steps = route.draw();
    }

    @Override
    public void done(double now) {
        while (phase == Phase.NEXT_CALL ? nextCall(now) : serve(now)) {
            // the page waits for nothing
        }
    }

    /** Whether the page can go on at once. */
    private boolean nextCall(double now) {
        if (position == steps.length) {
            end.after(now - arrivedAt);
            return false;
        }
        int step = steps[position++];
        if (step == Route.RELEASE) {
            held.pop().release(now);
            return true;
        }
        SimulatedCall call = route.call(step);
        SimulatedNode chosen = call.group().any();
        node = chosen;
        reads = SimulatedCall.whole(call.reads(), random);
        commits = SimulatedCall.whole(call.commits(), random);
        phase = Phase.PROCESSOR;
        return chosen.workers().isEmpty() || takeWorker(chosen.workers().get(), now);
    }

    private boolean takeWorker(WorkerSlots workers, double now) {
        return switch (workers.take(this, now)) {
            case HELD -> {
                held.push(workers);
                yield true;
            }
            case WAITING -> {
                held.push(workers);
                yield false;
            }
            case REFUSED -> {
                while (!held.isEmpty()) {
                    held.pop().release(now);
                }
                end.after(Double.POSITIVE_INFINITY);
                yield false;
            }
        };
    }

    /** Whether the page can go on at once. */
    private boolean serve(double now) {
        SimulatedCall call = route.call(steps[position - 1]);
        SimulatedNode at = Objects.requireNonNull(node);
        if (phase == Phase.PROCESSOR) {
            phase = Phase.DISKS;
            if (call.cpuSeconds() > 0) {
                at.cores().serve(random.nextExponential() * call.cpuSeconds(), this, now);
                return false;
            }
        }
        if (reads > 0) {
            reads--;
            at.storage().read(this, now);
            return false;
        }
        if (commits > 0) {
            commits--;
            call.group().commit(at, this, now);
            return false;
        }
        phase = Phase.NEXT_CALL;
        return true;
    }
}
