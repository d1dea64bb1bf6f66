package org.tierwise.model.topology;

/** A primary and one or two replicas; three sentinels on nodes of other groups elect. */
public record PrimaryReplicaWithSentinels() implements HaPattern {
    @Override
    public String id() {
        return "primary-replica+sentinels";
    }

    @Override
    public int minimumNodes() {
        return 2;
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
        return 1;
    }

    @Override
    public boolean writesEverywhere() {
        return true;
    }

    @Override
    public int usableCores(int vcpu) {
        return 1;
    }
}
