package org.tierwise.model.topology.kinds;

import org.tierwise.model.topology.ComponentKind;
import org.tierwise.model.topology.Isolation;
import org.tierwise.model.topology.NPlusOnePool;

/** Background and cron jobs that no page waits for. */
public final class Worker {
    public static final ComponentKind KIND =
            new ComponentKind(
                    "worker",
                    "Background workers",
                    3,
                    new NPlusOnePool(6),
                    30,
                    "supervisord restarts, tasks are retried (assumed)",
                    false,
                    "EC2",
                    Isolation.SHARED_NODES);

    private Worker() {}
}
