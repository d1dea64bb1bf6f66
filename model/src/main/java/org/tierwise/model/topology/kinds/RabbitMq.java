package org.tierwise.model.topology.kinds;

import org.tierwise.model.topology.ComponentKind;
import org.tierwise.model.topology.Isolation;
import org.tierwise.model.topology.QuorumCluster;

/** RabbitMQ cluster whose queues are mirrored to every node. */
public final class RabbitMq {
    public static final ComponentKind KIND =
            new ComponentKind(
                    "rabbitmq",
                    "RabbitMQ",
                    4,
                    new QuorumCluster(),
                    8,
                    "mirrors promote in 5-10 s (assumed)",
                    false,
                    "EC2",
                    Isolation.SHARED_NODES);

    private RabbitMq() {}
}
