package org.tierwise.solver.peers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the files of the SAGE family. */
final class PlacementFiles {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PlacementFiles() {}

    /** An application on offers that stand in a file of their own. */
    static Placement read(Path application, Path offers) throws IOException {
        return placement(
                MAPPER.readTree(application.toFile()), offers(MAPPER.readTree(offers.toFile())));
    }

    /** An application whose file holds the offers too, under {@code output}. */
    static Placement read(Path application) throws IOException {
        JsonNode tree = MAPPER.readTree(application.toFile());
        List<Placement.Offer> offers = new ArrayList<>();
        JsonNode output = tree.path("output");
        JsonNode all = output.has("offers") ? output.path("offers") : output.path("VMs specs");
        if (all.isObject()) {
            offers.addAll(offers(all));
        }
        for (JsonNode each : all) {
            if (all.isArray()) {
                offers.addAll(offers(each));
            }
        }
        return placement(tree, offers);
    }

    /** The result that a file of an application publishes. */
    static long published(Path application) throws IOException {
        return MAPPER.readTree(application.toFile()).path("output").path("min_price").asLong();
    }

    /** How long the publishers took, s. */
    static double publishedSeconds(Path application) throws IOException {
        return MAPPER.readTree(application.toFile()).path("output").path("time (secs)").asDouble();
    }

    private static List<Placement.Offer> offers(JsonNode named) {
        List<Placement.Offer> offers = new ArrayList<>();
        for (JsonNode offer : named) {
            offers.add(
                    new Placement.Offer(
                            offer.path("cpu").asLong(),
                            offer.path("memory").asLong(),
                            offer.path("storage").asLong(),
                            offer.path("price").asLong()));
        }
        return offers;
    }

    private static Placement placement(JsonNode tree, List<Placement.Offer> offers) {
        List<Placement.Component> components = new ArrayList<>();
        Map<Integer, Integer> position = new HashMap<>();
        for (JsonNode each : tree.path("components")) {
            position.put(each.path("id").asInt(), components.size());
            components.add(
                    new Placement.Component(
                            each.path("name").asText(),
                            each.path("Compute").path("CPU").asLong(),
                            each.path("Compute").path("Memory").asLong(),
                            each.path("Storage").path("StorageSize").asLong()));
        }
        List<Placement.Restriction> restrictions = new ArrayList<>();
        for (JsonNode each : tree.path("restrictions")) {
            restrictions.addAll(restrictions(each, position));
        }
        return new Placement(components, offers, restrictions);
    }

    private static List<Placement.Restriction> restrictions(
            JsonNode each, Map<Integer, Integer> position) {
        int a = position.getOrDefault(each.path("alphaCompId").asInt(), -1);
        int b = position.getOrDefault(each.path("betaCompId").asInt(), -1);
        List<Integer> listed = new ArrayList<>();
        each.path("compsIdList").forEach(id -> listed.add(position.get(id.asInt())));
        int bound = each.path("bound").asInt();
        return switch (each.path("type").asText()) {
            case "Conflicts" ->
                    listed.stream()
                            .<Placement.Restriction>map(
                                    other -> new Placement.Restriction.Conflict(a, other))
                            .toList();
            case "FullDeployment" -> {
                List<Placement.Restriction> all = new ArrayList<>();
                listed.forEach(other -> all.add(new Placement.Restriction.Conflict(a, other)));
                all.add(new Placement.Restriction.Everywhere(a));
                yield all;
            }
            case "OneToOneDependency" -> List.of(new Placement.Restriction.Together(a, b));
            case "AlternativeComponents" -> List.of(new Placement.Restriction.Alternative(a, b));
            case "LowerBound" ->
                    List.of(new Placement.Restriction.Count(listed, bound, Integer.MAX_VALUE));
            case "UpperBound" -> List.of(new Placement.Restriction.Count(listed, 0, bound));
            case "EqualBound" -> List.of(new Placement.Restriction.Count(listed, bound, bound));
            case "RequireProvideDependency" ->
                    List.of(
                            new Placement.Restriction.Ratio(
                                    a,
                                    each.path("alphaCompIdInstances").asInt(),
                                    b,
                                    each.path("betaCompIdInstances").asInt()));
            case "OneToManyDependency" ->
                    List.of(new Placement.Restriction.OneToMany(a, b, each.path("number").asInt()));
            default ->
                    throw new IllegalArgumentException(
                            "restriction " + each.path("type").asText() + " is not known");
        };
    }
}
