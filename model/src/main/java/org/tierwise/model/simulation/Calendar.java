package org.tierwise.model.simulation;

import java.util.Arrays;

/**
 * What happens next: every source of events has one entry, moved in O(log n) when its next event
 * changes. A binary heap.
 */
final class Calendar {
    private Entry[] heap = new Entry[16];
    private int size;
    private long events;

    /** The next event of one source. */
    final class Entry {
        private final Completion event;
        private double time = Double.POSITIVE_INFINITY;
        private int place;

        private Entry(Completion event, int place) {
            this.event = event;
            this.place = place;
        }

        /**
         * Moves the event.
         *
         * @param when simulated time, s; infinite when there is none
         */
        void at(double when) {
            boolean earlier = when < time;
            time = when;
            if (earlier) {
                up(this);
            } else {
                down(this);
            }
        }

        /** Takes the event out until it is set again. */
        void never() {
            at(Double.POSITIVE_INFINITY);
        }
    }

    /** A new source without a next event. */
    Entry entry(Completion event) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        Entry entry = new Entry(event, size);
        heap[size++] = entry;
        return entry;
    }

    /**
     * Runs the first event. Its source says when the next one is.
     *
     * @return when it happened, s
     */
    double next() {
        Entry first = heap[0];
        double now = first.time;
        events++;
        first.event.done(now);
        return now;
    }

    /** Events that have happened. */
    long events() {
        return events;
    }

    private void up(Entry entry) {
        int at = entry.place;
        while (at > 0) {
            int parent = (at - 1) >>> 1;
            if (heap[parent].time <= entry.time) {
                break;
            }
            put(heap[parent], at);
            at = parent;
        }
        put(entry, at);
    }

    private void down(Entry entry) {
        int at = entry.place;
        while (true) {
            int child = 2 * at + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && heap[child + 1].time < heap[child].time) {
                child++;
            }
            if (heap[child].time >= entry.time) {
                break;
            }
            put(heap[child], at);
            at = child;
        }
        put(entry, at);
    }

    private void put(Entry entry, int at) {
        heap[at] = entry;
        entry.place = at;
    }
}
