package org.tierwise.model.topology.kinds;

import org.tierwise.model.topology.ComponentKind;
import org.tierwise.model.topology.Isolation;
import org.tierwise.model.topology.NPlusOnePool;

/** Solr replicas, each with the whole index. */
public final class Solr {
    public static final ComponentKind KIND =
            new ComponentKind(
                    "solr",
                    "Solr",
                    4,
                    new NPlusOnePool(6),
                    5,
                    "load balancer takes a replica out in 2-5 s (assumed)",
                    false,
                    "EC2",
                    Isolation.SHARED_NODES);

    private Solr() {}
}
