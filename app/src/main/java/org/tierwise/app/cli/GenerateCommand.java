package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.planning.BadInput;
import org.tierwise.app.planning.BundledExamples;
import org.tierwise.data.bill.generate.BillGenerator;
import org.tierwise.data.bill.generate.BillScenario;
import org.tierwise.data.bill.generate.BillScenarios;
import org.tierwise.data.bill.generate.ControlTotals;
import org.tierwise.data.bill.generate.ledger.LedgerBills;
import org.tierwise.data.bill.generate.ledger.LedgerFormat;
import org.tierwise.data.bill.generate.ledger.LedgerFormats;
import org.tierwise.data.bill.generate.ledger.LedgerOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Makes synthetic data. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "bill",
        description = "Makes a synthetic bill with exact control totals.")
final class GenerateCommand implements Runnable {
    private static final long USUAL_ROWS = 100_000;
    private static final long ROWS_OF_NEWS = 100_000;

    @Spec private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new BadInput("generate: expected generate bill --format cur --out DIR");
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "A made-up bill with exact control totals beside it.")
    int bill(
            @Option(
                            names = "--format",
                            defaultValue = "cur",
                            description =
                                    "cur, cur2-csv, cur2-parquet, focus-1.0, focus-1.2 and others;"
                                            + " --format list names all")
                    String format,
            @Option(
                            names = "--rows",
                            paramLabel = "N",
                            description = "about so many lines (100,000)")
                    @Nullable Long rows,
            @Option(names = "--seed", defaultValue = "1", description = "seed") long seed,
            @Option(
                            names = "--scenario",
                            paramLabel = "FILE",
                            description =
                                    "scenario file, or clovia for the bundled case; a shop of all"
                                            + " services if absent")
                    @Nullable String scenario,
            @Option(names = "--out", paramLabel = "DIR", description = "folder") @Nullable Path out,
            @Option(names = "--json", description = "print one JSON document") boolean json) {
        if (format.equals("list")) {
            LedgerFormats.ALL.forEach(f -> Streams.out(spec).println(f.id()));
            return ExitCode.DONE;
        }
        if (out == null) {
            throw new BadInput("generate bill: expected --out DIR, the folder to write into");
        }
        if (rows != null && rows < 1) {
            throw new BadInput("--rows " + rows + ": expected a positive number");
        }
        try {
            ArrayNode totals =
                    scenario == null
                            ? ledger(format, rows == null ? USUAL_ROWS : rows, seed, out)
                            : ofScenario(format, scenario, rows, seed, out);
            print(totals, out, json);
        } catch (IOException e) {
            throw new BadInput("%s: cannot be written: %s".formatted(out, e.getMessage()), e);
        }
        return ExitCode.DONE;
    }

    private ArrayNode ledger(String format, long rows, long seed, Path out) throws IOException {
        LedgerFormat wanted =
                LedgerFormats.of(format)
                        .orElseThrow(() ->
                                new BadInput(
                                        "--format %s: expected %s"
                                                .formatted(
                                                        format,
                                                        LedgerFormats.ALL.stream()
                                                                .map(LedgerFormat::id)
                                                                .collect(
                                                                        Collectors.joining(
                                                                                ", ")))));
        LedgerOptions options = new LedgerOptions(rows, seed, LedgerOptions.QUARTER, true);
        ArrayNode totals = Json.array();
        LedgerBills.write(wanted, options, out, this::news)
                .byCurrency()
                .forEach((currency, sums) ->
                        totals.addObject()
                                .put("currency", currency)
                                .put("rows", sums.rows())
                                .put("unblended", Json.amount(sums.unblended()))
                                .put("tax", Json.amount(sums.tax()))
                                .put("amortised", Json.amount(sums.amortised()))
                                .put("net", Json.amount(sums.net()))
                                .put("list", Json.amount(sums.list())));
        return totals;
    }

    private void news(long made) {
        if (made % ROWS_OF_NEWS == 0) {
            Streams.err(spec).printf("%,d lines made%n", made);
            Streams.err(spec).flush();
        }
    }

    private static ArrayNode ofScenario(
            String format, String scenario, @Nullable Long rows, long seed, Path out)
            throws IOException {
        if (!format.equals("cur")) {
            throw new BadInput("--format %s: a scenario is written as cur only".formatted(format));
        }
        BillScenario own =
                scenario.equals("clovia")
                        ? BillScenarios.read(BundledExamples.billScenario())
                        : BillScenarios.read(Path.of(scenario));
        ControlTotals totals =
                BillGenerator.write(
                        rows == null ? own : BillGenerator.scaledTo(own, rows), seed, out);
        ArrayNode array = Json.array();
        array.addObject()
                .put("currency", totals.currency())
                .put("rows", totals.rows())
                .put("unblended", Json.amount(totals.unblended()))
                .put("tax", Json.amount(totals.tax()))
                .put("amortised", Json.amount(totals.amortised()))
                .put("list", Json.amount(totals.list()));
        return array;
    }

    private void print(ArrayNode totals, Path out, boolean json) {
        if (json) {
            ObjectNode document = Json.object();
            document.set("totals", totals);
            Streams.out(spec).println(Json.text(document));
            return;
        }
        totals.forEach(total ->
                Streams.out(spec)
                        .printf(
                                "%,d lines in %s, unblended %s %s%n",
                                total.path("rows").asLong(),
                                out,
                                total.path("unblended").asText(),
                                total.path("currency").asText()));
    }
}
