package org.tierwise.model.simulation;

import org.tierwise.model.catalogue.DiskOffer;

/**
 * A volume behind a throttle: each operation waits for its slot of 1/I seconds, then takes the
 * constant time of network and medium.
 */
final class ThrottledSlots implements Storage {
    private final double readSlot;
    private final double writeSlot;
    private final double latency;
    private final Delays operations;
    private double freeAt;
    private double busy;

    ThrottledSlots(DiskOffer volume, Calendar calendar) {
        readSlot = 1 / volume.readIops();
        writeSlot = 1 / volume.writeIops();
        latency = volume.latencyMs() / 1000;
        operations = new Delays(calendar);
    }

    @Override
    public void read(Completion job, double now) {
        take(readSlot, job, now);
    }

    @Override
    public void write(Completion job, double now) {
        take(writeSlot, job, now);
    }

    @Override
    public double busySeconds() {
        return busy;
    }

    @Override
    public int places() {
        return 1;
    }

    private void take(double slot, Completion job, double now) {
        double start = Math.max(now, freeAt);
        freeAt = start + slot;
        busy += slot;
        operations.until(start + latency, job);
    }
}
