package org.tierwise.model.capacity.disk;

/**
 * A write that returns when both nodes of a DRBD pair have it on disk (protocol C; LINBIT, <i>DRBD
 * User's Guide</i> 9).
 */
public final class DrbdCommit {
    private DrbdCommit() {}

    /**
     * Mean of max(local, round trip + remote) for exponential writes of equal mean: RTT + W +
     * (W/2)·exp(-RTT/W).
     *
     * @param writeSeconds W, mean of one local write, s; positive
     * @param roundTripSeconds RTT between the nodes, s
     * @return s
     */
    public static double meanSeconds(double writeSeconds, double roundTripSeconds) {
        return roundTripSeconds
                + writeSeconds
                + writeSeconds / 2 * Math.exp(-roundTripSeconds / writeSeconds);
    }
}
