package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.planning.BadInput;
import org.tierwise.data.bill.Bills;
import org.tierwise.data.bill.ImportProblem;
import org.tierwise.data.bill.ReadOptions;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.CostTotal;
import org.tierwise.model.bill.InvoiceTieOut;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Reads bills and prints their totals. */
@Command(
        name = "bill",
        mixinStandardHelpOptions = true,
        description = "Totals per currency and basis, groups and tie-out of a bill.")
final class BillCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "bill files or folders")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--basis",
            defaultValue = "unblended",
            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private CostBasis basis = CostBasis.UNBLENDED;

    @Option(
            names = "--by",
            defaultValue = "service",
            description = "what a group is: service or usage-type")
    private String by = "service";

    @Option(names = "--tag", description = "tag that names the component, such as user:Role")
    private @Nullable String tag;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    @Override
    public Integer call() {
        if (!by.equals("service") && !by.equals("usage-type")) {
            throw new BadInput("--by " + by + ": expected service or usage-type");
        }
        Bill bill;
        try {
            bill = Bills.read(paths, ReadOptions.DEFAULT.withTag(Optional.ofNullable(tag)));
        } catch (ImportProblem e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
        List<BillGroups.Line> groups = BillGroups.of(bill, basis, by.equals("usage-type"));
        if (json) {
            Streams.out(spec).println(Json.text(document(bill, groups)));
        } else {
            print(bill, groups, Streams.out(spec));
        }
        return ExitCode.DONE;
    }

    private static ObjectNode document(Bill bill, List<BillGroups.Line> groups) {
        ObjectNode json = Json.object();
        ArrayNode files = json.putArray("files");
        bill.files()
                .forEach(f ->
                        files.addObject()
                                .put("path", f.path())
                                .put("format", f.format())
                                .put("rows", f.rows()));
        ArrayNode periods = json.putArray("periods");
        bill.periods().forEach(p -> periods.add(p.toString()));
        json.putArray("providers").add(bill.provider());
        ArrayNode totals = json.putArray("totals");
        for (CostTotal total : bill.totals()) {
            ObjectNode node =
                    totals.addObject()
                            .put("currency", total.currency().getCode())
                            .put("basis", total.basis().name().toLowerCase(Locale.ROOT));
            switch (total) {
                case CostTotal.Known known ->
                        node.put("amount", Json.amount(known.amount()))
                                .put("tax", Json.amount(known.tax()));
                case CostTotal.NotComputable not ->
                        node.putNull("amount").put("reason", not.reason());
            }
        }
        ArrayNode array = json.putArray("groups");
        for (BillGroups.Line group : groups) {
            ObjectNode node = array.addObject().put("service", group.service());
            if (!group.usageType().isEmpty()) {
                node.put("usageType", group.usageType());
                node.put("quantity", Json.amount(group.quantity()));
                node.put("unit", group.unit());
            }
            node.put("amount", Json.amount(group.amount()));
            node.put("currency", group.currency().getCode());
        }
        ArrayNode tieOuts = json.putArray("tieOut");
        for (InvoiceTieOut tie : bill.tieOuts()) {
            tieOuts.addObject()
                    .put("statedBy", tie.statedBy())
                    .put("currency", tie.currency().getCode())
                    .put("stated", Json.amount(tie.stated()))
                    .put("difference", Json.amount(tie.difference()))
                    .put("ties", tie.ties());
        }
        ArrayNode warnings = json.putArray("warnings");
        bill.warnings().forEach(warnings::add);
        return json;
    }

    private void print(Bill bill, List<BillGroups.Line> groups, PrintWriter out) {
        for (var file : bill.files()) {
            out.printf(
                    "%s: %s, %,d lines%n", Terminal.safe(file.path()), file.format(), file.rows());
        }
        out.printf(
                "%s, %s%n%n",
                bill.provider(),
                String.join(", ", bill.periods().stream().map(Object::toString).toList()));
        HumanTable totals = new HumanTable("llrr", "total", "", "amount", "of it tax");
        for (CostTotal total : bill.totals()) {
            String name = total.basis().name().toLowerCase(Locale.ROOT);
            switch (total) {
                case CostTotal.Known known ->
                        totals.row(
                                name,
                                known.currency().getCode(),
                                known.amount().toPlainString(),
                                known.tax().toPlainString());
                case CostTotal.NotComputable not ->
                        totals.row(name, not.currency().getCode(), "not computable", not.reason());
            }
        }
        out.println(totals.text());
        HumanTable table =
                new HumanTable(
                        "llrl", by.equals("service") ? "service" : "usage type", "", "amount", "");
        for (BillGroups.Line group : groups) {
            table.row(
                    group.usageType().isEmpty() ? group.service() : group.usageType(),
                    group.usageType().isEmpty()
                            ? ""
                            : group.quantity().stripTrailingZeros().toPlainString()
                                    + " "
                                    + group.unit(),
                    group.amount().setScale(2, java.math.RoundingMode.HALF_UP).toPlainString(),
                    group.currency().getCode());
        }
        out.print(table.text());
        for (InvoiceTieOut tie : bill.tieOuts()) {
            out.printf(
                    "  %s: stated %s %s, difference %s%n",
                    tie.ties()
                            ? "ties out with " + tie.statedBy()
                            : "DOES NOT TIE: " + tie.statedBy(),
                    tie.stated().toPlainString(),
                    tie.currency(),
                    tie.difference().signum() == 0
                            ? BigDecimal.ZERO
                            : tie.difference().toPlainString());
        }
        bill.warnings().forEach(w -> out.println("  ! " + Terminal.safe(w)));
    }
}
