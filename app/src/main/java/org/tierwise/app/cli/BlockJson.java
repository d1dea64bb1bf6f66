package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.tierwise.model.capacity.availability.Block;
import org.tierwise.model.capacity.availability.KOutOfN;
import org.tierwise.model.capacity.availability.NodeReliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Trees of blocks as JSON: the input of {@code availability} and its answer. */
final class BlockJson {
    private static final int DEEPEST = 100;
    private static final int MOST_NODES = 1000;
    private static final Set<String> KNOWN =
            Set.of("name", "kind", "k", "n", "mtbfHours", "mttrHours", "failoverSeconds", "blocks");

    private BlockJson() {}

    /**
     * The tree of a document.
     *
     * @throws org.tierwise.app.planning.BadInput when something is missing or out of range
     */
    static Block read(JsonDocument document) {
        if (!document.root().path("blocks").isObject()) {
            throw document.problem("/blocks", "blocks must be one block, the whole system");
        }
        return block(document, "/blocks", 0);
    }

    private static Block block(JsonDocument document, String at, int depth) {
        if (depth > DEEPEST) {
            throw document.problem(at, "blocks lie more than %d deep".formatted(DEEPEST));
        }
        JsonNode node = document.object(at, "a block", KNOWN);
        String kind = node.path("kind").asText("");
        String name = node.path("name").asText(kind);
        try {
            return switch (kind) {
                case "node" -> node(document, at, name);
                case "series" -> new Block.Series(name, parts(document, at, depth));
                case "parallel" -> redundant(document, at, name, 1, depth);
                case "k-of-n" -> redundant(document, at, name, document.whole(at, "k"), depth);
                default ->
                        throw new IllegalArgumentException(
                                "kind %s; node, series, parallel or k-of-n would be right"
                                        .formatted(node.path("kind")));
            };
        } catch (IllegalArgumentException e) {
            throw document.problem(at, "block %s: %s".formatted(name, e.getMessage()));
        }
    }

    private static Block node(JsonDocument document, String at, String name) {
        return document.has(at, "failoverSeconds")
                ? group(document, at, name, 1, 1)
                : new Block.Node(name, reliability(document, at));
    }

    private static Block redundant(
            JsonDocument document, String at, String name, int needed, int depth) {
        if (document.has(at, "blocks")) {
            if (document.has(at, "failoverSeconds")) {
                throw new IllegalArgumentException(
                        "failoverSeconds needs equal nodes: give n, mtbfHours and mttrHours instead"
                                + " of blocks");
            }
            List<Block> parts = parts(document, at, depth);
            if (document.has(at, "n") && document.whole(at, "n") != parts.size()) {
                throw new IllegalArgumentException(
                        "n is %d, but %d blocks are listed"
                                .formatted(document.whole(at, "n"), parts.size()));
            }
            return new Block.Redundant(name, needed, parts);
        }
        return group(document, at, name, needed, document.whole(at, "n"));
    }

    private static Block group(JsonDocument document, String at, String name, int needed, int n) {
        if (n > MOST_NODES) {
            throw new IllegalArgumentException(
                    "a group has at most %d nodes, not %d".formatted(MOST_NODES, n));
        }
        double failover =
                document.has(at, "failoverSeconds") ? document.number(at, "failoverSeconds") : 0;
        if (!(failover >= 0)) {
            throw new IllegalArgumentException("failoverSeconds must not be negative");
        }
        return new Block.Nodes(
                name, new KOutOfN(needed, n, reliability(document, at), failover, needed));
    }

    private static NodeReliability reliability(JsonDocument document, String at) {
        return new NodeReliability(
                document.number(at, "mtbfHours"), document.number(at, "mttrHours"));
    }

    private static List<Block> parts(JsonDocument document, String at, int depth) {
        JsonNode blocks = document.root().at(at + "/blocks");
        if (!blocks.isArray()) {
            throw document.problem(at + "/blocks", "blocks must be a list of blocks");
        }
        List<Block> parts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            parts.add(block(document, at + "/blocks/" + i, depth + 1));
        }
        return parts;
    }

    static ObjectNode write(Block block) {
        ObjectNode json = Json.object();
        figures(json, block);
        parts(json, block);
        return json;
    }

    private static void figures(ObjectNode node, Block block) {
        Json.put(node, "availability", 1 - block.unavailability());
        Json.put(node, "unavailability", block.unavailability());
        Json.put(node, "downtimeMinutesPerYear", block.downtimeMinutesPerYear());
        Json.put(node, "downtimeMinutesPerMonth", block.downtimeMinutesPerMonth());
    }

    private static void parts(ObjectNode node, Block block) {
        if (block.parts().isEmpty()) {
            return;
        }
        ArrayNode parts = node.putArray("blocks");
        for (Block part : block.parts()) {
            ObjectNode child = parts.addObject().put("name", part.name());
            figures(child, part);
            parts(child, part);
        }
    }
}
