package org.tierwise.model.topology;

/**
 * Keys are spread over processes without copies: a lost node loses its share of the hits.
 *
 * @param maximumNodes most nodes that are tried
 * @param processesPerNode processes on each node
 */
public record ShardedPool(int maximumNodes, int processesPerNode) implements HaPattern {
    @Override
    public String id() {
        return "sharded-pool";
    }

    @Override
    public int minimumNodes() {
        return 2;
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
        return 1;
    }

    @Override
    public boolean writesEverywhere() {
        return false;
    }

    @Override
    public double shareLost(int n) {
        return 1.0 / n;
    }
}
