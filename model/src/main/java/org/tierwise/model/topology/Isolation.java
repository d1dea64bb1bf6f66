package org.tierwise.model.topology;

/** Whether a component keeps its nodes to itself. */
public enum Isolation {
    /**
     * Nodes of its own with nothing beside it: databases, which would lose memory and disk to a
     * neighbour; a firewall on its own VLAN; monitoring, which must outlive what it watches.
     */
    OWN_NODES,
    /** Nodes of its own, on which votes of others may ride: web servers. */
    VOTES_ONLY,
    /** May run beside other components, and lend its nodes to votes of others. */
    SHARED_NODES
}
