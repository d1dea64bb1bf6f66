package org.tierwise.model.topology;

/**
 * A fixed number of nodes that stand for themselves, without failover.
 *
 * @param nodes number of nodes
 */
public record FixedNodes(int nodes) implements HaPattern {
    @Override
    public String id() {
        return "fixed-nodes";
    }

    @Override
    public int minimumNodes() {
        return nodes;
    }

    @Override
    public int maximumNodes() {
        return nodes;
    }

    @Override
    public int serving(int n) {
        return n;
    }

    @Override
    public int servingAfterLoss(int n) {
        return n - 1;
    }

    @Override
    public int needed(int n) {
        return n;
    }

    @Override
    public boolean writesEverywhere() {
        return false;
    }
}
