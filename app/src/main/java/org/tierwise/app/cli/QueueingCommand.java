package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.planning.BadInput;
import org.tierwise.model.capacity.queueing.OpenNetwork;
import org.tierwise.model.simulation.NetworkSimulation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;

/** The calculator behind the plan: an open queueing network from a file. */
@Command(
        name = "queueing",
        mixinStandardHelpOptions = true,
        description = "Utilisation, waits and response times of an open queueing network.")
final class QueueingCommand implements Callable<Integer> {
    private static final double RATES_AGREE = 0.001;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "NETWORK.json", description = "stations that a page visits in turn")
    private Path network = Path.of("");

    @Option(
            names = "--simulate",
            paramLabel = "PAGES",
            description =
                    "simulate as many pages beside it; every station must be fed by pages only")
    private @Nullable Integer pages;

    @Option(names = "--seed", defaultValue = "0", description = "seed of the simulation")
    private long seed;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    @Override
    public Integer call() {
        OpenNetwork read = NetworkJson.read(JsonDocument.read(network));
        ObjectNode answer = NetworkJson.write(read);
        if (pages != null) {
            NetworkJson.simulated(answer, simulation(read, pages));
        }
        Streams.out(spec).print(json ? Json.text(answer) + "\n" : table(answer));
        return ExitCode.DONE;
    }

    private NetworkSimulation simulation(OpenNetwork read, int counted) {
        double[] rates =
                read.stations().stream()
                        .filter(s -> s.calls() * s.probability() > 0)
                        .mapToDouble(s -> s.station().arrivalRate() / (s.calls() * s.probability()))
                        .toArray();
        double rate = Arrays.stream(rates).average().orElse(0);
        if (Arrays.stream(rates).anyMatch(r -> Math.abs(r - rate) > RATES_AGREE * rate)) {
            throw new BadInput(
                    "%s: arrivalRate divided by the visits of a page must be the same page rate at every station, but lies between %s and %s"
                            .formatted(
                                    network,
                                    Arrays.stream(rates).min().orElse(0),
                                    Arrays.stream(rates).max().orElse(0)));
        }
        return NetworkSimulation.run(read, rate, counted, seed, () -> {});
    }

    private static String table(ObjectNode answer) {
        HumanTable table =
                new HumanTable(
                        "lrrrrrrrr",
                        "station",
                        "utilisation",
                        "waits",
                        "blocked",
                        "mean wait",
                        "mean",
                        "p50",
                        "p95",
                        "p99");
        for (JsonNode station : answer.path("stations")) {
            table.row(
                    station.path("name").asText(),
                    share(station.path("utilisation")),
                    share(station.path("waitProbability")),
                    share(station.path("blockingProbability")),
                    ms(station.path("meanWaitMs")),
                    ms(station.path("meanResponseMs")),
                    ms(station.path("p50Ms")),
                    ms(station.path("p95Ms")),
                    ms(station.path("p99Ms")));
        }
        JsonNode page = answer.path("endToEnd");
        table.row(
                "end to end",
                "",
                "",
                "",
                "",
                ms(page.path("meanMs")),
                ms(page.path("p50Ms")),
                ms(page.path("p95Ms")),
                ms(page.path("p99Ms")));
        JsonNode simulated = answer.path("simulation");
        if (!simulated.isMissingNode()) {
            table.row(
                    "simulated, %,d pages".formatted(simulated.path("pages").asLong()),
                    "",
                    "",
                    share(simulated.path("lost")),
                    "",
                    interval(simulated, "meanMs"),
                    interval(simulated, "p50Ms"),
                    interval(simulated, "p95Ms"),
                    interval(simulated, "p99Ms"));
        }
        return table.text();
    }

    private static String interval(JsonNode simulated, String figure) {
        return "%.3f ± %.3f ms"
                .formatted(
                        simulated.path(figure).asDouble(),
                        simulated.path(figure + "HalfWidth").asDouble());
    }

    private static String share(JsonNode value) {
        return "%.2f %%".formatted(value.asDouble() * 100);
    }

    private static String ms(JsonNode value) {
        return value.isNull() ? "saturated" : "%.3f ms".formatted(value.asDouble());
    }
}
