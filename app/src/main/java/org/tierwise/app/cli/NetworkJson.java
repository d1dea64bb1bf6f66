package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.tierwise.model.capacity.queueing.LossyQueue;
import org.tierwise.model.capacity.queueing.MultiServer;
import org.tierwise.model.capacity.queueing.MultiServerGeneral;
import org.tierwise.model.capacity.queueing.OpenNetwork;
import org.tierwise.model.capacity.queueing.ProcessorSharing;
import org.tierwise.model.capacity.queueing.ResponseTime;
import org.tierwise.model.capacity.queueing.SingleServerGeneral;
import org.tierwise.model.capacity.queueing.Station;
import org.tierwise.model.simulation.Estimate;
import org.tierwise.model.simulation.NetworkSimulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Queueing networks as JSON: the input of {@code queueing} and its answer. */
final class NetworkJson {
    private static final int MOST_STATIONS = 10_000;
    private static final double LONGEST_SERVICE_S = 1e9;
    private static final Set<String> KNOWN =
            Set.of(
                    "name",
                    "arrivalRate",
                    "serviceTimeMs",
                    "servers",
                    "capacity",
                    "discipline",
                    "serviceScv",
                    "visits",
                    "calls",
                    "callProbability");

    private NetworkJson() {}

    /**
     * The network of a document.
     *
     * @throws org.tierwise.app.planning.BadInput when something is missing or out of range
     */
    static OpenNetwork read(JsonDocument document) {
        JsonNode stations = document.root().path("stations");
        if (!stations.isArray() || stations.isEmpty() || stations.size() > MOST_STATIONS) {
            throw document.problem(
                    "/stations",
                    "stations must be a list of 1 to %d stations".formatted(MOST_STATIONS));
        }
        List<OpenNetwork.Visited> visited = new ArrayList<>();
        for (int i = 0; i < stations.size(); i++) {
            visited.add(visited(document, "/stations/" + i));
        }
        return new OpenNetwork(visited);
    }

    private static OpenNetwork.Visited visited(JsonDocument document, String at) {
        JsonNode node = document.object(at, "a station", KNOWN);
        String name = node.path("name").asText("");
        if (name.isEmpty()) {
            throw document.problem(at, "a station needs a name");
        }
        try {
            Station station = station(document, at, node);
            return document.has(at, "calls")
                    ? new OpenNetwork.Visited(
                            name,
                            station,
                            document.whole(at, "calls"),
                            document.has(at, "callProbability")
                                    ? document.number(at, "callProbability")
                                    : 1)
                    : OpenNetwork.Visited.of(
                            name,
                            station,
                            document.has(at, "visits") ? document.number(at, "visits") : 1);
        } catch (IllegalArgumentException e) {
            throw document.problem(at, "station %s: %s".formatted(name, e.getMessage()));
        }
    }

    private static Station station(JsonDocument document, String at, JsonNode node) {
        double rate = document.number(at, "arrivalRate");
        double service = document.number(at, "serviceTimeMs") / 1000;
        if (service > LONGEST_SERVICE_S) {
            throw new IllegalArgumentException("serviceTimeMs is above 1e12, thirty years");
        }
        int servers = document.has(at, "servers") ? document.whole(at, "servers") : 1;
        double scv = document.has(at, "serviceScv") ? document.number(at, "serviceScv") : 1;
        boolean bounded = document.has(at, "capacity");
        return switch (node.path("discipline").asText("fcfs")) {
            case "ps" -> {
                if (bounded) {
                    throw new IllegalArgumentException(
                            "a bounded queue must be served first come first served (fcfs)");
                }
                yield new ProcessorSharing(rate, service, servers, service, scv);
            }
            case "fcfs" -> {
                if (bounded) {
                    if (scv != 1) {
                        throw new IllegalArgumentException(
                                "a bounded queue needs exponential service: serviceScv 1");
                    }
                    yield new LossyQueue(rate, service, servers, document.whole(at, "capacity"));
                }
                yield scv == 1
                        ? new MultiServer(rate, service, servers)
                        : servers == 1
                                ? new SingleServerGeneral(rate, service, scv)
                                : new MultiServerGeneral(rate, service, servers, 1, scv);
            }
            default ->
                    throw new IllegalArgumentException(
                            "discipline %s; fcfs or ps would be right"
                                    .formatted(node.path("discipline")));
        };
    }

    static ObjectNode write(OpenNetwork network) {
        ObjectNode json = Json.object();
        ArrayNode stations = json.putArray("stations");
        network.stations().forEach(visited -> station(stations.addObject(), visited));
        ObjectNode page = json.putObject("endToEnd");
        Optional<ResponseTime> response = network.page();
        if (response.isEmpty()) {
            page.put("saturated", true);
        }
        Json.put(page, "meanMs", ms(response.map(ResponseTime::meanSeconds)));
        Optional<double[]> quantiles = response.map(r -> r.quantilesSeconds(0.5, 0.95, 0.99));
        Json.put(page, "p50Ms", ms(quantiles.map(q -> q[0])));
        Json.put(page, "p95Ms", ms(quantiles.map(q -> q[1])));
        Json.put(page, "p99Ms", ms(quantiles.map(q -> q[2])));
        return json;
    }

    /** Adds what a simulation gave, each figure with half its 95 % confidence interval. */
    static void simulated(ObjectNode answer, NetworkSimulation simulation) {
        ObjectNode json = answer.putObject("simulation");
        json.put("pages", simulation.pages());
        Json.put(json, "lost", simulation.lost());
        estimate(json, "meanMs", simulation.mean());
        estimate(json, "p50Ms", simulation.p50());
        estimate(json, "p95Ms", simulation.p95());
        estimate(json, "p99Ms", simulation.p99());
    }

    private static void estimate(ObjectNode json, String name, Estimate estimate) {
        Json.put(json, name, estimate.value() * 1000);
        Json.put(json, name + "HalfWidth", estimate.halfWidth() * 1000);
    }

    private static void station(ObjectNode node, OpenNetwork.Visited visited) {
        Optional<Station> stable =
                Optional.of(visited.station()).filter(station -> !station.saturated());
        node.put("name", visited.name());
        Json.put(node, "utilisation", visited.station().utilisation());
        Json.put(node, "waitProbability", visited.station().waitProbability());
        Json.put(node, "blockingProbability", visited.station().blockingProbability());
        Optional<Double> mean = stable.map(s -> s.residence(1).meanSeconds());
        Json.put(
                node,
                "meanWaitMs",
                ms(mean.map(m -> Math.max(0, m - visited.station().serviceSeconds()))));
        Json.put(node, "meanResponseMs", ms(mean));
        Json.put(node, "p50Ms", ms(stable.map(s -> s.quantileSeconds(0.5))));
        Json.put(node, "p95Ms", ms(stable.map(s -> s.quantileSeconds(0.95))));
        Json.put(node, "p99Ms", ms(stable.map(s -> s.quantileSeconds(0.99))));
        if (stable.isEmpty()) {
            node.put("saturated", true);
        }
    }

    private static double ms(Optional<Double> seconds) {
        return seconds.map(s -> s * 1000).orElse(Double.NaN);
    }
}
