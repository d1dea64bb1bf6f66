package org.tierwise.model.topology.kinds;

import org.tierwise.model.topology.ComponentKind;
import org.tierwise.model.topology.DrbdPairWithReplicas;
import org.tierwise.model.topology.Isolation;

/** MySQL on a DRBD pair with read replicas. */
public final class MySql {
    public static final ComponentKind KIND =
            new ComponentKind(
                    "mysql",
                    "MySQL (DRBD under Pacemaker)",
                    5,
                    new DrbdPairWithReplicas(4),
                    75,
                    "Pacemaker, DRBD promote and InnoDB recovery, 30-120 s (assumed)",
                    true,
                    "RDS MySQL",
                    Isolation.OWN_NODES);

    private MySql() {}
}
