package org.tierwise.model.topology;

/**
 * A primary whose disk is mirrored to a standby by DRBD under Pacemaker, and replicas that share
 * the reads with the primary. The standby does not read; every disk takes every write.
 *
 * @param maximumReplicas most read replicas
 */
public record DrbdPairWithReplicas(int maximumReplicas) implements HaPattern {
    @Override
    public String id() {
        return "drbd-pair+replicas";
    }

    @Override
    public int minimumNodes() {
        return 3;
    }

    @Override
    public int maximumNodes() {
        return 2 + maximumReplicas;
    }

    @Override
    public int serving(int n) {
        return n - 1;
    }

    @Override
    public int servingAfterLoss(int n) {
        return n - 2;
    }

    @Override
    public int needed(int n) {
        return n - 1;
    }

    @Override
    public int replaying(int n) {
        return n - 2;
    }

    @Override
    public boolean writesEverywhere() {
        return true;
    }
}
