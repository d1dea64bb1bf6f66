package org.tierwise.model.topology.kinds;

import org.tierwise.model.topology.ActivePassivePair;
import org.tierwise.model.topology.ComponentKind;
import org.tierwise.model.topology.Isolation;

/** HAProxy pair with a floating address. */
public final class LoadBalancer {
    public static final ComponentKind KIND =
            new ComponentKind(
                    "load-balancer",
                    "Load balancer (HAProxy)",
                    2,
                    new ActivePassivePair(),
                    5,
                    "VRRP takes over in 3-5 s (assumed)",
                    true,
                    "Application Load Balancer",
                    Isolation.SHARED_NODES);

    private LoadBalancer() {}
}
