package org.tierwise.app.cli;

import org.jspecify.annotations.Nullable;
import org.tierwise.model.capacity.availability.Block;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Availability of a system of nodes from a file. */
@Command(
        name = "availability",
        mixinStandardHelpOptions = true,
        description = "Availability and downtime of nodes in series, in parallel and k of n.")
final class AvailabilityCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE.json", description = "{\"blocks\": BLOCK}")
    private Path file = Path.of("");

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    @Override
    public Integer call() {
        Block system = BlockJson.read(JsonDocument.read(file));
        Streams.out(spec).print(json ? Json.text(BlockJson.write(system)) + "\n" : table(system));
        return ExitCode.DONE;
    }

    private static String table(Block system) {
        HumanTable table =
                new HumanTable(
                        "lrrr", "block", "availability", "minutes a year", "minutes a month");
        rows(table, system, "");
        return table.text();
    }

    private static void rows(HumanTable table, Block block, String indent) {
        table.row(
                indent + block.name(),
                "%.7f %%".formatted((1 - block.unavailability()) * 100),
                "%.3f".formatted(block.downtimeMinutesPerYear()),
                "%.3f".formatted(block.downtimeMinutesPerMonth()));
        block.parts().forEach(part -> rows(table, part, indent + "  "));
    }
}
