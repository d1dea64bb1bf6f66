package org.tierwise.exports.diagram;

import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.project.Proposal;
import org.tierwise.model.topology.Environment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The plan as boxes in columns from the user inwards. Pages go through the boxes on the path from
 * column to column; the others stand beside it.
 *
 * @param title what is drawn
 * @param path columns that a page goes through
 * @param beside groups that no page waits for
 */
record Topology(String title, List<List<Box>> path, List<Box> beside) {
    Topology {
        path = path.stream().map(List::copyOf).toList();
        beside = List.copyOf(beside);
    }

    /**
     * A node group.
     *
     * @param id letters and digits, unique
     * @param name name of the group
     * @param lines what it runs and what is ordered, a line each
     * @param staging whether it is no part of production
     * @param holdsRequests whether its workers wait for everything further in
     */
    record Box(String id, String name, List<String> lines, boolean staging, boolean holdsRequests) {
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
        int number = 0;
        for (GroupEvaluation group : proposal.result().evaluation().groups()) {
            Box box = box("g" + number++, group);
            if (group.group().inPagePath() && !box.staging()) {
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
                beside);
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
                group.group().environment() == Environment.STAGING,
                group.group().withWorkers().isPresent());
    }

    /**
     * From column to column, until workers hold the request: all that is further in is called by
     * them.
     */
    List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        List<String> from = List.of(USERS);
        boolean held = false;
        for (List<Box> column : path) {
            for (String one : from) {
                column.forEach(box -> edges.add(new Edge(one, box.id())));
            }
            List<String> workers = column.stream().filter(Box::holdsRequests).map(Box::id).toList();
            if (!workers.isEmpty()) {
                from = workers;
                held = true;
            } else if (!held) {
                from = column.stream().map(Box::id).toList();
            }
        }
        return edges;
    }
}
