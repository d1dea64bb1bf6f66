package org.tierwise.model.capacity.disk;

/**
 * A write that returns when the fastest k of n replicas have it on disk.
 *
 * @param acknowledged k, replicas that must have the write
 * @param replicas n, replicas that it goes to at once
 */
public record ReplicatedCommit(int acknowledged, int replicas) {
    /**
     * @throws IllegalArgumentException when not 1 ≤ k ≤ n
     */
    public ReplicatedCommit {
        if (acknowledged < 1 || acknowledged > replicas) {
            throw new IllegalArgumentException("k of n replicas needs 1 <= k <= n");
        }
    }

    /**
     * Mean of the k-th of n independent exponential writes of equal mean, W·Σ_{i=n-k+1..n} 1/i
     * (order statistics of the exponential distribution; Rényi 1953), and a round trip where
     * another node must answer.
     *
     * @param writeSeconds W, mean of one local write, s; not negative
     * @param roundTripSeconds RTT between the nodes, s
     * @return s
     */
    public double meanSeconds(double writeSeconds, double roundTripSeconds) {
        double sum = 0;
        for (int i = replicas - acknowledged + 1; i <= replicas; i++) {
            sum += 1.0 / i;
        }
        return writeSeconds * sum + (acknowledged > 1 ? roundTripSeconds : 0);
    }
}
