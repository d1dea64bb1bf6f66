package org.tierwise.model.topology;

/** Two data nodes and an arbiter that rides on a node of another group. */
public record ReplicaSetWithArbiter() implements HaPattern {
    @Override
    public String id() {
        return "replica-set+arbiter";
    }

    @Override
    public int minimumNodes() {
        return 2;
    }

    @Override
    public int maximumNodes() {
        return 2;
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

    /**
     * A majority of the three voters is both data nodes. With one of them lost, writes must be
     * acknowledged by the one that is left (write concern 1): a majority would wait for ever.
     */
    @Override
    public int acknowledging(int n) {
        return n;
    }

    @Override
    public boolean writesEverywhere() {
        return true;
    }
}
