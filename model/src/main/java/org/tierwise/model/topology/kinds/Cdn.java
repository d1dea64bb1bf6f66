package org.tierwise.model.topology.kinds;

import org.tierwise.model.topology.ComponentKind;
import org.tierwise.model.topology.Isolation;
import org.tierwise.model.topology.NPlusOnePool;

/** Caching edge: Nginx nodes under Pacemaker/Corosync with an object store as origin. */
public final class Cdn {
    public static final ComponentKind KIND =
            new ComponentKind(
                    "cdn",
                    "CDN (Nginx under Pacemaker)",
                    1,
                    new NPlusOnePool(8),
                    10,
                    "Pacemaker moves a floating IP in 10-20 s (assumed)",
                    true,
                    "CloudFront",
                    Isolation.OWN_NODES);

    private Cdn() {}
}
