package org.tierwise.model.plan;

import org.tierwise.model.topology.Environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A way that pages go from one node group of production to another.
 *
 * @param from name of a group, or {@link #USERS}
 * @param to name of a group
 */
public record PageLink(String from, String to) {
    /** Where every page starts. */
    public static final String USERS = "";

    /**
     * The ways of a page: from tier to tier, until workers hold the request; all that is further in
     * is called by them.
     *
     * @param groups groups of a plan, in any order
     */
    public static List<PageLink> of(List<NodeGroup> groups) {
        Map<Integer, List<NodeGroup>> tiers = new TreeMap<>();
        groups.stream()
                .filter(PageLink::isOnTheWay)
                .forEach(group ->
                        tiers.computeIfAbsent(group.tier(), tier -> new ArrayList<>()).add(group));
        List<PageLink> links = new ArrayList<>();
        List<String> from = List.of(USERS);
        boolean held = false;
        for (List<NodeGroup> tier : tiers.values()) {
            for (String one : from) {
                tier.forEach(group -> links.add(new PageLink(one, group.name())));
            }
            List<String> workers =
                    tier.stream()
                            .filter(group -> group.withWorkers().isPresent())
                            .map(NodeGroup::name)
                            .toList();
            if (!workers.isEmpty()) {
                from = workers;
                held = true;
            } else if (!held) {
                from = tier.stream().map(NodeGroup::name).toList();
            }
        }
        return links;
    }

    /** Whether pages of the site go through a group. */
    public static boolean isOnTheWay(NodeGroup group) {
        return group.inPagePath() && group.environment() != Environment.STAGING;
    }
}
