package org.tierwise.model.topology;

/**
 * All nodes work; any one may be lost.
 *
 * @param maximumNodes most nodes that are tried
 */
public record NPlusOnePool(int maximumNodes) implements HaPattern {
    @Override
    public String id() {
        return "n+1-pool";
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
        return n - 1;
    }

    @Override
    public boolean writesEverywhere() {
        return false;
    }
}
