package org.tierwise.model.topology.kinds;

import org.tierwise.model.topology.ComponentKind;
import org.tierwise.model.topology.Isolation;
import org.tierwise.model.topology.NPlusOnePool;

/** Nginx, Gunicorn and supervisord: the application itself. */
public final class WebServer {
    public static final ComponentKind KIND =
            new ComponentKind(
                    "web",
                    "Web (Nginx + Gunicorn)",
                    3,
                    new NPlusOnePool(12),
                    5,
                    "health checks take a node out in 2-5 s (assumed)",
                    true,
                    "EC2 with Apache and mod_wsgi",
                    Isolation.VOTES_ONLY);

    private WebServer() {}
}
