package org.tierwise.model.simulation;

import org.tierwise.model.capacity.disk.DiskLayout;
import org.tierwise.model.catalogue.DiskOffer;
import org.tierwise.model.catalogue.RaidLevel;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Disks under a RAID level, each with a queue of its own. Data lie on a random disk, or a random
 * mirror: a read joins its shortest queue, a write goes to all of its disks. Parity levels read the
 * old data and parity, then write both. Operations take exponential time, so that an idle disk does
 * as many a second as it is sold for.
 */
final class DiskArray implements Storage {
    private final RaidLevel level;
    private final DiskQueue[] disks;
    private final int parallel;
    private final int copies;
    private final double readSeconds;
    private final double writeSeconds;
    private final RandomGenerator random;

    DiskArray(DiskLayout.Array layout, Calendar calendar, RandomGenerator random) {
        this.random = random;
        level = layout.level();
        DiskOffer disk = layout.disk();
        parallel = Math.max(1, (int) Math.round(disk.readIops() * disk.latencyMs() / 1000));
        readSeconds = parallel / disk.readIops();
        writeSeconds = parallel / disk.writeIops();
        disks =
                IntStream.range(0, layout.count())
                        .mapToObj(i -> new DiskQueue(calendar, parallel))
                        .toArray(DiskQueue[]::new);
        copies = level.readChoice(disks.length);
    }

    @Override
    public void read(Completion job, double now) {
        int first = copies * random.nextInt(disks.length / copies);
        int from = copies == 1 ? 0 : random.nextInt(copies);
        DiskQueue shortest = disks[first + from];
        for (int i = 1; i < copies; i++) {
            DiskQueue other = disks[first + (from + i) % copies];
            if (other.length() < shortest.length()) {
                shortest = other;
            }
        }
        shortest.serve(random.nextExponential() * readSeconds, job, now);
    }

    @Override
    public void write(Completion job, double now) {
        int width = level.writeWidth(disks.length);
        new Write(job, copies > 1 ? mirror() : stripe(width), level.writePhases()).phase(now);
    }

    @Override
    public double busySeconds() {
        double sum = 0;
        for (DiskQueue disk : disks) {
            sum += disk.busySeconds();
        }
        return sum;
    }

    @Override
    public int places() {
        return disks.length * parallel;
    }

    private DiskQueue[] mirror() {
        DiskQueue[] touched = new DiskQueue[copies];
        System.arraycopy(disks, copies * random.nextInt(disks.length / copies), touched, 0, copies);
        return touched;
    }

    /** Disks of a stripe: the one that holds the data, and those that hold its parity. */
    private DiskQueue[] stripe(int width) {
        int others = disks.length - 1;
        int data = random.nextInt(disks.length);
        int parity = width == 1 ? 0 : random.nextInt(others);
        DiskQueue[] touched = new DiskQueue[width];
        touched[0] = disks[data];
        for (int i = 1; i < width; i++) {
            touched[i] = disks[(data + 1 + (parity + i - 1) % others) % disks.length];
        }
        return touched;
    }

    /** A write under way: the phases one after the other, the disks of each side by side. */
    private final class Write implements Completion {
        private final Completion job;
        private final DiskQueue[] touched;
        private int phases;
        private int open;

        Write(Completion job, DiskQueue[] touched, int phases) {
            this.job = job;
            this.touched = touched;
            this.phases = phases;
        }

        void phase(double now) {
            phases--;
            open = touched.length;
            double mean = phases > 0 ? readSeconds : writeSeconds;
            for (DiskQueue disk : touched) {
                disk.serve(random.nextExponential() * mean, this, now);
            }
        }

        @Override
        public void done(double now) {
            open--;
            if (open == 0) {
                if (phases > 0) {
                    phase(now);
                } else {
                    job.done(now);
                }
            }
        }
    }
}
