package org.tierwise.model.topology.kinds;

import org.tierwise.model.topology.ComponentKind;
import org.tierwise.model.topology.FixedNodes;
import org.tierwise.model.topology.Isolation;

/** A small copy of production on four nodes; counted as an extra. */
public final class Staging {
    public static final ComponentKind KIND =
            new ComponentKind(
                    "staging",
                    "Staging",
                    6,
                    new FixedNodes(4),
                    0,
                    "no failover",
                    false,
                    "none",
                    Isolation.OWN_NODES);

    private Staging() {}
}
