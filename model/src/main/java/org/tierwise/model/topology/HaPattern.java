package org.tierwise.model.topology;

/**
 * How a component survives the loss of a node, and what that means for load. {@code n} is the
 * number of nodes of the group.
 */
public sealed interface HaPattern {
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

    /** Whether one request at a time is worked on, whatever the cores. */
    default boolean singleThreaded() {
        return false;
    }

    /** Share of cached entries that are lost with a node. */
    default double shareLost(int n) {
        return 0;
    }

    /** One node; its loss is an outage. */
    record SingleNode() implements HaPattern {
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

    /** One node works, one waits (VRRP, Pacemaker/Corosync). */
    record ActivePassivePair() implements HaPattern {
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

    /**
     * All nodes work; any one may be lost.
     *
     * @param maximumNodes most nodes that are tried
     */
    record NPlusOnePool(int maximumNodes) implements HaPattern {
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

    /**
     * A primary whose disk is mirrored to a standby by DRBD under Pacemaker, and replicas that
     * share the reads with the primary. The standby does not read; every disk takes every write.
     *
     * @param maximumReplicas most read replicas
     */
    record DrbdPairWithReplicas(int maximumReplicas) implements HaPattern {
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
        public boolean writesEverywhere() {
            return true;
        }
    }

    /** Two data nodes and an arbiter that rides on a node of another group. */
    record ReplicaSetWithArbiter() implements HaPattern {
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

        @Override
        public boolean writesEverywhere() {
            return true;
        }
    }

    /** A primary and a replica; three sentinels on nodes of other groups elect. */
    record PrimaryReplicaWithSentinels() implements HaPattern {
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
            return true;
        }

        @Override
        public boolean singleThreaded() {
            return true;
        }
    }

    /** Every node mirrors every queue; a majority must be well. */
    record QuorumCluster() implements HaPattern {
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

        @Override
        public boolean writesEverywhere() {
            return true;
        }
    }

    /**
     * Keys are spread over processes without copies: a lost node loses its share of the hits.
     *
     * @param maximumNodes most nodes that are tried
     * @param processesPerNode processes on each node
     */
    record ShardedPool(int maximumNodes, int processesPerNode) implements HaPattern {
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

    /**
     * A fixed number of nodes that stand for themselves, without failover.
     *
     * @param nodes number of nodes
     */
    record FixedNodes(int nodes) implements HaPattern {
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
}
