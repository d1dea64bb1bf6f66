package org.tierwise.model.simulation;

import java.util.List;

/** Storage of several nodes that hold the same: a commit waits for the first few to have it. */
final class ReplicatedStorage {
    private final Storage primary;
    private final List<Storage> others;
    private final int acknowledging;
    private final Delays link;
    private final double oneWaySeconds;

    /**
     * @param acknowledging nodes that must have a write, the primary's own counted
     * @param oneWaySeconds half of the round trip between the nodes, s
     */
    ReplicatedStorage(
            Storage primary,
            List<Storage> others,
            int acknowledging,
            Calendar calendar,
            double oneWaySeconds) {
        this.primary = primary;
        this.others = List.copyOf(others);
        this.acknowledging = acknowledging;
        this.oneWaySeconds = oneWaySeconds;
        link = new Delays(calendar);
    }

    /** Storage of the other nodes. */
    List<Storage> others() {
        return others;
    }

    /** Writes here, and over the link there and back; {@code job} goes on when enough have it. */
    void commit(Completion job, double now) {
        Acknowledgements enough = new Acknowledgements(job, acknowledging);
        primary.write(enough, now);
        for (Storage other : others) {
            link.until(
                    now + oneWaySeconds,
                    arrived ->
                            other.write(
                                    written -> link.until(written + oneWaySeconds, enough),
                                    arrived));
        }
    }

    private static final class Acknowledgements implements Completion {
        private final Completion job;
        private int missing;

        Acknowledgements(Completion job, int wanted) {
            this.job = job;
            missing = wanted;
        }

        @Override
        public void done(double now) {
            if (--missing == 0) {
                job.done(now);
            }
        }
    }
}
