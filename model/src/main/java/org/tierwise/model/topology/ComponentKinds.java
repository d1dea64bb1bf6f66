package org.tierwise.model.topology;

import org.tierwise.model.topology.kinds.Cdn;
import org.tierwise.model.topology.kinds.FirewallNat;
import org.tierwise.model.topology.kinds.LoadBalancer;
import org.tierwise.model.topology.kinds.Memcached;
import org.tierwise.model.topology.kinds.MongoDb;
import org.tierwise.model.topology.kinds.Monitoring;
import org.tierwise.model.topology.kinds.MySql;
import org.tierwise.model.topology.kinds.RabbitMq;
import org.tierwise.model.topology.kinds.Redis;
import org.tierwise.model.topology.kinds.Solr;
import org.tierwise.model.topology.kinds.Staging;
import org.tierwise.model.topology.kinds.WebServer;
import org.tierwise.model.topology.kinds.Worker;

import java.util.List;

/** The list of component kinds; a new kind is one file and one line here. */
public final class ComponentKinds {
    public static final List<ComponentKind> ALL =
            List.of(
                    Cdn.KIND,
                    FirewallNat.KIND,
                    LoadBalancer.KIND,
                    WebServer.KIND,
                    Worker.KIND,
                    Memcached.KIND,
                    Redis.KIND,
                    RabbitMq.KIND,
                    Solr.KIND,
                    MySql.KIND,
                    MongoDb.KIND,
                    Monitoring.KIND,
                    Staging.KIND);

    private ComponentKinds() {}

    /**
     * The kind of an id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ComponentKind of(String id) {
        return ALL.stream()
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "no component kind is called '%s'; known are %s"
                                        .formatted(
                                                id, ALL.stream().map(ComponentKind::id).toList())));
    }
}
