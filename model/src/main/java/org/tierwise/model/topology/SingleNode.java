package org.tierwise.model.topology;

/** One node; its loss is an outage. */
public record SingleNode() implements HaPattern {
    @Override
    public String id() {
        return "single";
    }

    @Override
    public int minimumNodes() {
        return 1;
    }

    @Override
    public int maximumNodes() {
        return 1;
    }

    @Override
    public int serving(int n) {
        return 1;
    }

    @Override
    public int servingAfterLoss(int n) {
        return 0;
    }

    @Override
    public int needed(int n) {
        return 1;
    }

    @Override
    public boolean writesEverywhere() {
        return false;
    }
}
