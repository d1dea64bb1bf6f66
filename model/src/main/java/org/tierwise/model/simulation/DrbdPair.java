package org.tierwise.model.simulation;

/** Two disks that hold the same: a commit waits for both (protocol C). */
final class DrbdPair {
    private final Storage primary;
    private final Storage standby;
    private final Delays link;
    private final double oneWaySeconds;

    /**
     * @param oneWaySeconds half of the round trip between the nodes, s
     */
    DrbdPair(Storage primary, Storage standby, Calendar calendar, double oneWaySeconds) {
        this.primary = primary;
        this.standby = standby;
        this.oneWaySeconds = oneWaySeconds;
        link = new Delays(calendar);
    }

    Storage standby() {
        return standby;
    }

    /** Writes here, and over the link there and back; {@code job} goes on after the later. */
    void commit(Completion job, double now) {
        Both both = new Both(job);
        primary.write(both, now);
        link.until(
                now + oneWaySeconds,
                arrived ->
                        standby.write(
                                written -> link.until(written + oneWaySeconds, both), arrived));
    }

    private static final class Both implements Completion {
        private final Completion job;
        private boolean oneDone;

        Both(Completion job) {
            this.job = job;
        }

        @Override
        public void done(double now) {
            if (oneDone) {
                job.done(now);
            }
            oneDone = true;
        }
    }
}
