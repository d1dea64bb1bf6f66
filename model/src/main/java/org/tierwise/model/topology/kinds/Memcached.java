package org.tierwise.model.topology.kinds;

import org.tierwise.model.topology.ComponentKind;
import org.tierwise.model.topology.Isolation;
import org.tierwise.model.topology.ShardedPool;

/** Distributed memcached: several processes on each server, no copies. */
public final class Memcached {
    public static final ComponentKind KIND =
            new ComponentKind(
                    "memcached",
                    "Memcached",
                    4,
                    new ShardedPool(6, 2),
                    1,
                    "clients rehash at once (assumed)",
                    true,
                    "ElastiCache",
                    Isolation.SHARED_NODES);

    private Memcached() {}
}
