package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.planning.BadInput;
import org.tierwise.app.planning.BundledExamples;
import org.tierwise.data.bill.generate.BillGenerator;
import org.tierwise.data.bill.generate.BillScenario;
import org.tierwise.data.bill.generate.BillScenarios;
import org.tierwise.data.bill.generate.ControlTotals;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;

/** Makes synthetic data. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "bill",
        description = "Makes a synthetic bill with exact control totals.")
final class GenerateCommand implements Runnable {
    @Spec private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new BadInput("generate: expected generate bill --format cur --out DIR");
    }

    @Command(mixinStandardHelpOptions = true, description = "A bill from a scenario file.")
    int bill(
            @Option(names = "--format", defaultValue = "cur", description = "cur") String format,
            @Option(
                            names = "--rows",
                            paramLabel = "N",
                            description = "about so many lines; the scenario's own size if absent")
                    @Nullable Long rows,
            @Option(names = "--seed", defaultValue = "1", description = "seed") long seed,
            @Option(
                            names = "--scenario",
                            paramLabel = "FILE",
                            description = "scenario file; the bundled case if absent")
                    @Nullable Path scenario,
            @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder")
                    Path out,
            @Option(names = "--json", description = "print one JSON document") boolean json) {
        if (!format.equals("cur")) {
            throw new BadInput("--format " + format + ": this version writes cur only");
        }
        if (rows != null && rows < 1) {
            throw new BadInput("--rows " + rows + ": expected a positive number");
        }
        ControlTotals totals;
        try {
            BillScenario own =
                    scenario == null
                            ? BillScenarios.read(BundledExamples.billScenario())
                            : BillScenarios.read(scenario);
            totals =
                    BillGenerator.write(
                            rows == null ? own : BillGenerator.scaledTo(own, rows), seed, out);
        } catch (IOException e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
        if (json) {
            ObjectNode node = Json.object();
            node.put("currency", totals.currency());
            node.put("rows", totals.rows());
            node.put("unblended", Json.amount(totals.unblended()));
            node.put("tax", Json.amount(totals.tax()));
            node.put("amortised", Json.amount(totals.amortised()));
            node.put("list", Json.amount(totals.list()));
            Streams.out(spec).println(Json.text(node));
        } else {
            Streams.out(spec)
                    .printf(
                            "%,d lines in %s, unblended %s %s%n",
                            totals.rows(),
                            out,
                            totals.unblended().toPlainString(),
                            totals.currency());
        }
        return ExitCode.DONE;
    }
}
