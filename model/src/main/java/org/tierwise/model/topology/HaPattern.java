package org.tierwise.model.topology;

/**
 * How a component survives the loss of a node, and what that means for load. {@code n} is the
 * number of nodes of the group.
 */
public sealed interface HaPattern
        permits ActivePassivePair,
                DrbdPairWithReplicas,
                FixedNodes,
                NPlusOnePool,
                PrimaryReplicaWithSentinels,
                QuorumCluster,
                ReplicaSetWithArbiter,
                ShardedPool,
                SingleNode {
    /** Name in files and reports. */
    String id();

    /** Fewest nodes that make sense. */
    int minimumNodes();

    /** Most nodes that the pattern can use. */
    int maximumNodes();

    /** Nodes that share the reads (and the work) while all are well. */
    int serving(int n);

    /** Nodes that share the work after the loss that leaves the fewest. */
    int servingAfterLoss(int n);

    /** Nodes that must work so that the component works. */
    int needed(int n);

    /** Whether a write goes to the disks of every node, not to one. */
    boolean writesEverywhere();

    /**
     * Cores of a node that the component can use; one where it works on one request at a time.
     *
     * @param vcpu cores that the node has
     */
    default int usableCores(int vcpu) {
        return vcpu;
    }

    /**
     * Nodes that must have a write on disk before it is acknowledged, the local one counted.
     *
     * @param n nodes of the group
     */
    default int acknowledging(int n) {
        return 1;
    }

    /**
     * Nodes that replay the writes of a primary one after the other.
     *
     * @param n nodes of the group
     */
    default int replaying(int n) {
        return 0;
    }

    /** Share of cached entries that are lost with a node. */
    default double shareLost(int n) {
        return 0;
    }
}
