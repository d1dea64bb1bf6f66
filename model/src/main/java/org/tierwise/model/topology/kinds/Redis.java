package org.tierwise.model.topology.kinds;

import org.tierwise.model.topology.ComponentKind;
import org.tierwise.model.topology.Isolation;
import org.tierwise.model.topology.PrimaryReplicaWithSentinels;

/** Redis primary and replica, watched by sentinels. */
public final class Redis {
    public static final ComponentKind KIND =
            new ComponentKind(
                    "redis",
                    "Redis (Sentinel)",
                    4,
                    new PrimaryReplicaWithSentinels(),
                    20,
                    "Sentinel: down-after plus election, 10-30 s (assumed)",
                    true,
                    "EC2",
                    Isolation.SHARED_NODES);

    private Redis() {}
}
