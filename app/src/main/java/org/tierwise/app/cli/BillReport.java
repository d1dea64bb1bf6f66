package org.tierwise.app.cli;

import org.joda.money.CurrencyUnit;
import org.tierwise.app.cli.BillGroups.By;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.BillFile;
import org.tierwise.model.bill.ChargeMapping;
import org.tierwise.model.bill.CostTotal;
import org.tierwise.model.bill.InvoiceRate;
import org.tierwise.model.bill.InvoiceTieOut;
import org.tierwise.model.bill.OtherProvider;
import org.tierwise.model.bill.SellerInvoice;
import org.tierwise.model.bill.UsageGroup;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A bill on one screen. */
record BillReport(Bill bill, ChargeMapping mapping, PrintWriter out) {
    private static final int MOST_FILES = 6;
    private static final int MOST_WARNINGS = 12;

    /**
     * Prints the bill.
     *
     * @param most most groups to print; the others are added up
     */
    void print(List<BillGroups.Line> groups, By by, int most) {
        files();
        totals();
        invoices();
        groups(groups, by, most);
        unmapped();
        tieOuts();
        others();
        warnings();
    }

    private void files() {
        if (bill.files().size() <= MOST_FILES) {
            for (BillFile file : bill.files()) {
                out.printf(
                        "%s: %s, %,d lines%s%n",
                        Terminal.safe(file.path()),
                        file.format(),
                        file.rows(),
                        file.binaryCosts() ? ", source precision double" : "");
            }
        } else {
            Map<String, List<BillFile>> formats =
                    bill.files().stream()
                            .collect(
                                    Collectors.groupingBy(
                                            BillFile::format, TreeMap::new, Collectors.toList()));
            formats.forEach((format, files) ->
                    out.printf(
                            "%d files of %s, %,d lines%n",
                            files.size(), format, files.stream().mapToLong(BillFile::rows).sum()));
        }
        out.printf(
                "%s, %s%n%n",
                bill.provider(),
                bill.periods().isEmpty()
                        ? "no period stated"
                        : bill.periods().stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(", ")));
    }

    private void totals() {
        HumanTable totals = new HumanTable("llrr", "total", "", "amount", "of it tax");
        Set<String> reasons = new LinkedHashSet<>();
        for (CostTotal total : bill.totals()) {
            String name = total.basis().name().toLowerCase(Locale.ROOT);
            switch (total) {
                case CostTotal.Known known ->
                        totals.row(
                                name,
                                known.currency().getCode(),
                                known.amount().toPlainString(),
                                known.tax().toPlainString());
                case CostTotal.NotComputable not -> {
                    totals.row(name, not.currency().getCode(), "not computable", "-");
                    reasons.add(name + " is not computable: " + not.reason());
                }
            }
        }
        out.print(totals.text());
        reasons.forEach(reason -> out.println("  " + Terminal.safe(reason)));
        out.println();
    }

    private void invoices() {
        if (bill.invoices().size() < 2) {
            return;
        }
        HumanTable table =
                new HumanTable("llllrr", "month", "invoice", "seller", "", "amount", "of it tax");
        for (SellerInvoice invoice : bill.invoices()) {
            table.row(
                    invoice.period().map(Object::toString).orElse("-"),
                    invoice.isFinal() ? invoice.number() : "not final",
                    (invoice.seller().isEmpty() ? invoice.billingEntity() : invoice.seller())
                            + (invoice.billingEntity().contains("Marketplace")
                                    ? " (Marketplace)"
                                    : ""),
                    invoice.currency().getCode(),
                    cents(invoice.unblended()),
                    cents(invoice.tax()));
        }
        out.println(table.text());
    }

    private void groups(List<BillGroups.Line> groups, By by, int most) {
        HumanTable table = new HumanTable("llrl", by.word().replace('-', ' '), "", "amount", "");
        int shown = groups.size() <= most ? groups.size() : most - 1;
        for (BillGroups.Line group : groups.subList(0, shown)) {
            table.row(
                    group.name().isEmpty() ? "(none)" : group.name(),
                    by == By.USAGE_TYPE
                            ? group.quantity().stripTrailingZeros().toPlainString()
                                    + " "
                                    + group.unit()
                            : "",
                    cents(group.amount()),
                    group.currency().getCode());
        }
        Map<CurrencyUnit, BigDecimal> rest = new TreeMap<>();
        groups.subList(shown, groups.size())
                .forEach(g -> rest.merge(g.currency(), g.amount(), BigDecimal::add));
        rest.forEach((currency, amount) ->
                table.row(
                        "%d others (--all shows them)".formatted(groups.size() - shown),
                        "",
                        cents(amount),
                        currency.getCode()));
        out.print(table.text());
    }

    private void unmapped() {
        for (Unmapped unmapped : Unmapped.of(bill, mapping)) {
            if (!unmapped.groups().isEmpty()) {
                out.printf(
                        "  unmapped: %d groups, %s %s (%s)%n",
                        unmapped.groups().size(),
                        cents(unmapped.amount()),
                        unmapped.currency(),
                        Terminal.safe(
                                unmapped.groups().stream()
                                        .map(UsageGroup::service)
                                        .distinct()
                                        .limit(5)
                                        .collect(Collectors.joining(", "))));
            }
        }
    }

    private void tieOuts() {
        for (InvoiceTieOut tie : bill.tieOuts()) {
            out.printf(
                    "  %s: stated %s %s, difference %s%n",
                    Terminal.safe(
                            tie.ties()
                                    ? "ties out with " + tie.statedBy()
                                    : "DOES NOT TIE: " + tie.statedBy()),
                    tie.stated().toPlainString(),
                    tie.currency(),
                    tie.difference().signum() == 0
                            ? BigDecimal.ZERO
                            : tie.difference().toPlainString());
        }
        if (bill.tieOuts().isEmpty()) {
            out.println("  not held against an invoice; --invoice INR=123456.78 does that");
        }
        for (InvoiceRate rate : bill.invoiceRates()) {
            out.printf(
                    "  %s of %s %s for %s %s makes 1 %s = %s %s%n",
                    Terminal.safe(rate.statedBy()),
                    rate.stated().toPlainString(),
                    rate.invoiced(),
                    cents(rate.summed()),
                    rate.billed(),
                    rate.billed(),
                    rate.rate().toPlainString(),
                    rate.invoiced());
        }
    }

    private void others() {
        for (OtherProvider other : bill.others()) {
            out.printf(
                    "  not of AWS and not counted: %s, %,d lines, %s %s%n",
                    Terminal.safe(other.name()),
                    other.lines(),
                    cents(other.unblended()),
                    other.currency());
        }
    }

    private void warnings() {
        List<String> warnings = bill.warnings();
        warnings.stream().limit(MOST_WARNINGS).forEach(w -> out.println("  ! " + Terminal.safe(w)));
        if (warnings.size() > MOST_WARNINGS) {
            out.printf(
                    "  ! and %d more warnings; --json lists them%n",
                    warnings.size() - MOST_WARNINGS);
        }
    }

    private static String cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
