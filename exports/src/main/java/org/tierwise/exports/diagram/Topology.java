package org.tierwise.exports.diagram;

import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.plan.PageLink;
import org.tierwise.model.project.Proposal;
import org.tierwise.model.topology.Environment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The plan as boxes in columns from the user inwards. Pages go through the boxes on the path from
 * column to column; the others stand beside it.
 *
 * @param title what is drawn
 * @param path columns that a page goes through
 * @param beside groups that no page waits for
 * @param edges ways that pages go
 */
record Topology(String title, List<List<Box>> path, List<Box> beside, List<Edge> edges) {
    Topology {
        path = path.stream().map(List::copyOf).toList();
        beside = List.copyOf(beside);
        edges = List.copyOf(edges);
    }

    /**
     * A node group.
     *
     * @param id letters and digits, unique
     * @param name name of the group
     * @param lines what it runs and what is ordered, a line each
     * @param staging whether it is no part of production
     */
    record Box(String id, String name, List<String> lines, boolean staging) {
        Box {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A way that pages go.
     *
     * @param from id of a box, or {@link #USERS}
     * @param to id of a box
     */
    record Edge(String from, String to) {}

    /** Id of those who ask for pages. */
    static final String USERS = "users";

    static Topology of(Proposal proposal) {
        TreeMap<Integer, List<Box>> tiers = new TreeMap<>();
        List<Box> beside = new ArrayList<>();
        Map<String, String> ids = new HashMap<>();
        ids.put(PageLink.USERS, USERS);
        List<GroupEvaluation> groups = proposal.result().evaluation().groups();
        for (GroupEvaluation group : groups) {
            Box box = box("g" + (ids.size() - 1), group);
            ids.put(box.name(), box.id());
            if (PageLink.isOnTheWay(group.group())) {
                tiers.computeIfAbsent(group.group().tier(), tier -> new ArrayList<>()).add(box);
            } else {
                beside.add(box);
            }
        }
        return new Topology(
                "%s on %s, scenario %s"
                        .formatted(
                                proposal.analysis().project().name(),
                                proposal.analysis().problem().catalogue().provider(),
                                proposal.analysis().scenario().name()),
                List.copyOf(tiers.values()),
                beside,
                PageLink.of(groups.stream().map(GroupEvaluation::group).toList()).stream()
                        .map(link -> new Edge(id(ids, link.from()), id(ids, link.to())))
                        .toList());
    }

    private static String id(Map<String, String> ids, String group) {
        return Objects.requireNonNull(ids.get(group));
    }

    private static Box box(String id, GroupEvaluation group) {
        List<String> lines = new ArrayList<>();
        lines.add(group.group().kindLabels());
        lines.add("%d × %s".formatted(group.choice().nodes(), group.choice().server().sku()));
        lines.add(group.choice().disks().label());
        group.group().riders().forEach(rider -> lines.add("+ " + rider.name()));
        return new Box(
                id,
                group.group().name(),
                lines,
                group.group().environment() == Environment.STAGING);
    }
}
