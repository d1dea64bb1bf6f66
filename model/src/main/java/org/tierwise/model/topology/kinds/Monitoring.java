package org.tierwise.model.topology.kinds;

import org.tierwise.model.topology.ComponentKind;
import org.tierwise.model.topology.Isolation;
import org.tierwise.model.topology.SingleNode;

/** Monitoring and application performance management; no page waits for it. */
public final class Monitoring {
    public static final ComponentKind KIND =
            new ComponentKind(
                    "monitoring",
                    "Monitoring (APM)",
                    6,
                    new SingleNode(),
                    0,
                    "no failover",
                    false,
                    "CloudWatch",
                    Isolation.OWN_NODES);

    private Monitoring() {}
}
