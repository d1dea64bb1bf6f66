package org.tierwise.exports.diagram;

import org.tierwise.exports.SafeText;
import org.tierwise.model.project.Proposal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The topology as a Mermaid flowchart, which wikis and code hosts draw. */
public final class TopologyMermaid {
    private TopologyMermaid() {}

    /**
     * Writes the flowchart.
     *
     * @throws IOException when the stream refuses
     */
    public static void write(Proposal proposal, OutputStream out) throws IOException {
        out.write(text(Topology.of(proposal)).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Topology topology) {
        StringBuilder text = new StringBuilder();
        text.append("---\ntitle: \"").append(safe(topology.title())).append("\"\n---\n");
        text.append("flowchart LR\n");
        text.append("  users([\"Users\"])\n");
        int tier = 1;
        for (List<Topology.Box> column : topology.path()) {
            text.append("  subgraph tier%d [\"Tier %d\"]\n".formatted(tier, tier));
            column.forEach(box -> text.append("    ").append(node(box)));
            text.append("  end\n");
            tier++;
        }
        text.append("  subgraph beside [\"No page waits for these\"]\n");
        topology.beside().forEach(box -> text.append("    ").append(node(box)));
        text.append("  end\n");
        topology.edges().forEach(e -> text.append("  %s --> %s\n".formatted(e.from(), e.to())));
        topology.beside().stream()
                .filter(Topology.Box::staging)
                .forEach(box ->
                        text.append("  style %s stroke-dasharray: 5 3\n".formatted(box.id())));
        return text.toString();
    }

    private static String node(Topology.Box box) {
        return "%s[\"%s\"]\n"
                .formatted(
                        box.id(),
                        Stream.concat(
                                        Stream.of("<b>" + safe(box.name()) + "</b>"),
                                        box.lines().stream().map(TopologyMermaid::safe))
                                .collect(Collectors.joining("<br/>")));
    }

    /** Text that ends neither the label nor the line: Mermaid reads entities by number. */
    private static String safe(String raw) {
        return SafeText.of(raw)
                .text()
                .replace("#", "#35;")
                .replace("&", "#38;")
                .replace("\"", "#34;")
                .replace("<", "#60;")
                .replace(">", "#62;")
                .replaceAll("\\s+", " ");
    }
}
