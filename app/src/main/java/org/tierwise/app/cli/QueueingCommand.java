package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** The calculator behind the plan: an open queueing network from a file. */
@Command(
        name = "queueing",
        mixinStandardHelpOptions = true,
        description = "Utilisation, waits and response times of an open queueing network.")
final class QueueingCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "NETWORK.json", description = "stations that a page visits in turn")
    private Path network = Path.of("");

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    @Override
    public Integer call() {
        ObjectNode answer = NetworkJson.write(NetworkJson.read(JsonDocument.read(network)));
        Streams.out(spec).print(json ? Json.text(answer) + "\n" : table(answer));
        return ExitCode.DONE;
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
        return table.text();
    }

    private static String share(JsonNode value) {
        return "%.2f %%".formatted(value.asDouble() * 100);
    }

    private static String ms(JsonNode value) {
        return value.isNull() ? "saturated" : "%.3f ms".formatted(value.asDouble());
    }
}
