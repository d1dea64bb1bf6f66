package org.tierwise.app.desktop.bill;

import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.text.Amounts;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.bill.UsageGroup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is known of a row of the bill. */
final class ChargeInspection {
    private static final int NAMED = 3;

    private ChargeInspection() {}

    static Inspection of(ChargeRow row) {
        List<Inspection.Fact> facts = new ArrayList<>();
        if (!row.service().isEmpty()) {
            facts.add(Inspection.Fact.of("Service", row.service()));
        }
        if (row.by() == Grouping.USAGE_TYPE) {
            facts.add(
                    Inspection.Fact.of(
                            "Usage type", row.usageType().isEmpty() ? "none" : row.usageType()));
        }
        if (row.by() != Grouping.DAY) {
            facts.add(
                    new Inspection.Fact(
                            "Pays for",
                            row.componentText(),
                            "",
                            row.reason().isEmpty() ? "" : "Because: " + row.reason()));
        }
        facts.add(Inspection.Fact.of("Accounts", accounts(row)));
        row.quantity()
                .map(BigDecimal::doubleValue)
                .ifPresent(quantity ->
                        facts.add(
                                Inspection.Fact.of(
                                        "Quantity", Numbers.brief(quantity) + " " + row.unit())));
        row.lines()
                .ifPresent(lines ->
                        facts.add(
                                new Inspection.Fact(
                                        "Line items",
                                        Numbers.count(lines, "line"),
                                        "",
                                        "Enter shows them")));
        facts.add(Inspection.Fact.of("Cost", Amounts.exact(row.cost())));
        return new Inspection(title(row), facts);
    }

    private static String title(ChargeRow row) {
        if (!row.description().isEmpty()) {
            return row.description();
        }
        return row.name().isEmpty() ? "Without a name" : row.name();
    }

    private static String accounts(ChargeRow row) {
        List<String> accounts =
                row.groups().stream()
                        .map(UsageGroup::account)
                        .filter(account -> !account.isEmpty())
                        .distinct()
                        .sorted()
                        .toList();
        if (accounts.isEmpty()) {
            return "not said";
        }
        String first = accounts.stream().limit(NAMED).collect(Collectors.joining(", "));
        return accounts.size() <= NAMED
                ? first
                : "%s and %d more".formatted(first, accounts.size() - NAMED);
    }
}
