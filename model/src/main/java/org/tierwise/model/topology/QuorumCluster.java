package org.tierwise.model.topology;

/** Every node mirrors every queue; a majority must be well. */
public record QuorumCluster() implements HaPattern {
    @Override
    public String id() {
        return "mirrored-quorum-cluster";
    }

    @Override
    public int minimumNodes() {
        return 3;
    }

    @Override
    public int maximumNodes() {
        return 3;
    }

    @Override
    public int serving(int n) {
        return 1;
    }

    @Override
    public int servingAfterLoss(int n) {
        return 1;
    }

    @Override
    public int needed(int n) {
        return n / 2 + 1;
    }

    /** Every mirror has a message before it is confirmed. */
    @Override
    public int acknowledging(int n) {
        return n;
    }

    @Override
    public boolean writesEverywhere() {
        return true;
    }
}
