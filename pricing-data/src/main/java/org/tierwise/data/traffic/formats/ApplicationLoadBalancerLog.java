package org.tierwise.data.traffic.formats;

import org.tierwise.data.traffic.LineReader;
import org.tierwise.data.traffic.LogFormat;

import java.util.Set;

/**
 * The log of an AWS Application Load Balancer: the kind of connection, then {@link
 * LoadBalancerLine}.
 */
public final class ApplicationLoadBalancerLog implements LogFormat {
    private static final Set<String> KINDS = Set.of("http", "https", "h2", "grpcs", "ws", "wss");

    @Override
    public String id() {
        return "alb";
    }

    @Override
    public LineReader reader() {
        return line -> {
            int blank = line.indexOf(' ');
            return blank > 0 && KINDS.contains(line.substring(0, blank))
                    ? LoadBalancerLine.read(line, blank + 1)
                    : null;
        };
    }
}
