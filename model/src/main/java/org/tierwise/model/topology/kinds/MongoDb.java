package org.tierwise.model.topology.kinds;

import org.tierwise.model.topology.ComponentKind;
import org.tierwise.model.topology.Isolation;
import org.tierwise.model.topology.ReplicaSetWithArbiter;

/** MongoDB: two data nodes and an arbiter. */
public final class MongoDb {
    public static final ComponentKind KIND =
            new ComponentKind(
                    "mongodb",
                    "MongoDB replica set",
                    5,
                    new ReplicaSetWithArbiter(),
                    11,
                    "election takes 10-12 s (assumed)",
                    true,
                    "EC2, one node",
                    Isolation.OWN_NODES);

    private MongoDb() {}
}
