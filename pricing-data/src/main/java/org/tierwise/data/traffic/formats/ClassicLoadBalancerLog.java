package org.tierwise.data.traffic.formats;

import org.tierwise.data.traffic.LineReader;
import org.tierwise.data.traffic.LogFormat;

/** The log of an AWS Classic Load Balancer. A TCP connection has no status: it reads as 0. */
public final class ClassicLoadBalancerLog implements LogFormat {
    @Override
    public String id() {
        return "elb";
    }

    @Override
    public LineReader reader() {
        return line -> LoadBalancerLine.read(line, 0);
    }
}
