package org.tierwise.model.simulation;

import org.tierwise.model.capacity.disk.DiskLayout;

import java.util.random.RandomGenerator;

/** What a node stores on. */
sealed interface Storage permits DiskArray, ThrottledSlots {
    /** One random read; {@code job} goes on when it is done. */
    void read(Completion job, double now);

    /** One random write; {@code job} goes on when every disk that it touches is done. */
    void write(Completion job, double now);

    /** Time that disks or slots were in use, s, over all that work at a time. */
    double busySeconds();

    /** Operations that can be under way at a time. */
    int places();

    /** Idle storage of a layout. */
    static Storage of(DiskLayout layout, Calendar calendar, RandomGenerator random) {
        return switch (layout) {
            case DiskLayout.Volume volume -> new ThrottledSlots(volume.disk(), calendar);
            case DiskLayout.Array array -> new DiskArray(array, calendar, random);
        };
    }
}
