package org.tierwise.app.desktop.bill;

import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.words.Words;
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
            facts.add(Inspection.Fact.of(Words.of("bill.service"), row.service()));
        }
        if (row.by() == Grouping.USAGE_TYPE) {
            facts.add(
                    Inspection.Fact.of(
                            Words.of("bill.usageType"),
                            row.usageType().isEmpty() ? Words.of("bill.none") : row.usageType()));
        }
        if (row.by() != Grouping.DAY) {
            facts.add(
                    new Inspection.Fact(
                            Words.of("bill.paysForFact"),
                            row.componentText(),
                            "",
                            row.reason().isEmpty() ? "" : Words.of("bill.because", row.reason())));
        }
        facts.add(Inspection.Fact.of(Words.of("bill.accounts"), accounts(row)));
        row.quantity()
                .map(BigDecimal::doubleValue)
                .ifPresent(quantity ->
                        facts.add(
                                Inspection.Fact.of(
                                        Words.of("bill.quantity"),
                                        Numbers.brief(quantity) + " " + row.unit())));
        row.lines()
                .ifPresent(lines ->
                        facts.add(
                                new Inspection.Fact(
                                        Words.of("bill.lineItems"),
                                        Words.counted("bill.lineCount", lines),
                                        "",
                                        Words.of("bill.enterShows"))));
        facts.add(Inspection.Fact.of(Words.of("bill.cost"), Amounts.exact(row.cost())));
        return new Inspection(title(row), facts);
    }

    private static String title(ChargeRow row) {
        if (!row.description().isEmpty()) {
            return row.description();
        }
        return row.nameText().isEmpty() ? Words.of("bill.noName") : row.nameText();
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
            return Words.of("bill.notSaid");
        }
        String first = accounts.stream().limit(NAMED).collect(Collectors.joining(", "));
        return accounts.size() <= NAMED
                ? first
                : Words.of("bill.andMore", first, Integer.toString(accounts.size() - NAMED));
    }
}
