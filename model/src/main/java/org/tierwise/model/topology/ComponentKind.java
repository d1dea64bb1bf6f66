package org.tierwise.model.topology;

/**
 * What a component is, as a composition of mechanisms. A new kind is one more value.
 *
 * @param id id in files, for example {@code mysql}
 * @param label name for people
 * @param tier place from the user inwards, 1 = edge
 * @param pattern how it is made highly available on self-run servers
 * @param failoverSeconds time that it is away when an active node fails, s
 * @param failoverSource where the failover time comes from
 * @param pageNeedsIt whether a page cannot be served without it
 * @param managedOnAws what runs it on AWS, for the drawing of the as-is
 * @param isolation whether it keeps its nodes to itself
 */
public record ComponentKind(
        String id,
        String label,
        int tier,
        HaPattern pattern,
        double failoverSeconds,
        String failoverSource,
        boolean pageNeedsIt,
        String managedOnAws,
        Isolation isolation) {}
