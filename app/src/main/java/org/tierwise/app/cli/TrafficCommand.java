package org.tierwise.app.cli;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.planning.BadInput;
import org.tierwise.data.bill.ImportProblem;
import org.tierwise.data.bill.Progress;
import org.tierwise.data.text.TextLimits;
import org.tierwise.data.traffic.TrafficInputs;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Reads access logs and metric exports and prints what they say about traffic. */
@Command(
        name = "traffic",
        mixinStandardHelpOptions = true,
        description = "Requests and page views per hour, peak factor and metrics from logs.")
final class TrafficCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "access logs, CloudWatch or Compute Optimizer exports, plain or gzip, or"
                            + " folders of them")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--zone",
            defaultValue = "Asia/Kolkata",
            description =
                    "zone of the clock that the shape of the day is shown on (${DEFAULT-VALUE})")
    private String zone = "Asia/Kolkata";

    @Option(
            names = "--metric-zone",
            defaultValue = "UTC",
            description = "zone of times in metric exports that name none (${DEFAULT-VALUE})")
    private String metricZone = "UTC";

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    @Override
    public Integer call() {
        ZoneId clock = TimeZones.of("--zone", zone);
        TrafficInputs inputs;
        try {
            inputs =
                    TrafficInputs.read(
                            paths,
                            TimeZones.of("--metric-zone", metricZone),
                            TextLimits.DEFAULT,
                            Progress.NONE);
        } catch (ImportProblem e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
        if (json) {
            Streams.out(spec).println(Json.text(TrafficJson.of(inputs, clock)));
        } else {
            new TrafficReport(Streams.out(spec), clock).print(inputs);
        }
        return ExitCode.DONE;
    }
}
