package org.tierwise.model.topology;

/** One node works, one waits (VRRP, Pacemaker/Corosync). */
public record ActivePassivePair() implements HaPattern {
    @Override
    public String id() {
        return "active-passive-pair";
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

    @Override
    public boolean writesEverywhere() {
        return false;
    }
}
