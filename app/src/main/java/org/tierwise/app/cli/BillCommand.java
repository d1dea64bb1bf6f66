package org.tierwise.app.cli;

import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.tierwise.app.cli.BillGroups.By;
import org.tierwise.app.planning.BadInput;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.data.bill.ImportProblem;
import org.tierwise.data.bill.ReadOptions;
import org.tierwise.data.services.AwsServices;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.ChargeMapping;
import org.tierwise.model.bill.ComponentMapping;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Reads bills and prints their totals. */
@Command(
        name = "bill",
        mixinStandardHelpOptions = true,
        description = "Totals per currency and basis, groups and tie-out of a bill.")
final class BillCommand implements Callable<Integer> {
    private static final int MOST_GROUPS = 15;

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "bill files or folders, or one table: trino://host:port/catalog/schema/table")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--basis",
            defaultValue = "unblended",
            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
    private CostBasis basis = CostBasis.UNBLENDED;

    @Option(
            names = "--by",
            defaultValue = "service",
            description =
                    "what a group is: service, usage-type, account, day or component"
                            + " (${DEFAULT-VALUE})")
    private String by = "service";

    @Option(
            names = "--invoice",
            paramLabel = "CUR=AMOUNT",
            description =
                    "total of an invoice, tax included, to hold the bill against; in another"
                            + " currency it gives the exchange rate. May be repeated")
    private List<String> invoices = new ArrayList<>();

    @Option(
            names = "--project",
            description =
                    "project whose rules say what charges pay for, and whose tag counts; without"
                            + " it, what they usually pay for")
    private @Nullable String project;

    @Option(names = "--tag", description = "tag that names the component, such as user:Role")
    private @Nullable String tag;

    @Option(names = "--all", description = "print every group, not only the dearest")
    private boolean all;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    @Override
    public Integer call() {
        By groupedBy =
                Arrays.stream(By.values())
                        .filter(b -> b.word().equals(by))
                        .findFirst()
                        .orElseThrow(() ->
                                new BadInput(
                                        "--by %s: expected %s"
                                                .formatted(
                                                        by,
                                                        Arrays.stream(By.values())
                                                                .map(By::word)
                                                                .collect(
                                                                        Collectors.joining(
                                                                                ", ")))));
        Optional<Project> rules = Optional.ofNullable(project).map(PlanningCases::project);
        ReadOptions options =
                ReadOptions.DEFAULT
                        .withTag(
                                Optional.ofNullable(tag)
                                        .or(() -> rules.flatMap(p -> p.bill().tag())))
                        .withInvoices(invoices.stream().map(BillCommand::invoice).toList());
        Bill bill;
        try {
            bill = BillSources.read(paths, options, Streams.err(spec));
        } catch (ImportProblem e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
        ChargeMapping mapping =
                new ChargeMapping(
                        rules.map(Project::mapping)
                                .orElseGet(() -> new ComponentMapping(List.of())),
                        AwsServices.table());
        List<BillGroups.Line> groups = BillGroups.of(bill, mapping, basis, groupedBy);
        if (json) {
            Streams.out(spec).println(Json.text(BillJson.of(bill, mapping, groups, groupedBy)));
        } else {
            new BillReport(bill, mapping, Streams.out(spec))
                    .print(groups, groupedBy, all ? Integer.MAX_VALUE : MOST_GROUPS);
        }
        return ExitCode.DONE;
    }

    private static ReadOptions.Invoice invoice(String text) {
        String[] parts = text.split("=", 2);
        try {
            return new ReadOptions.Invoice(
                    "the invoice",
                    CurrencyUnit.of(parts[0].strip().toUpperCase(Locale.ROOT)),
                    new BigDecimal(parts[1].replace(",", "").strip()));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new BadInput(
                    "--invoice %s: expected a currency and an amount, such as INR=123456.78"
                            .formatted(text),
                    e);
        }
    }
}
