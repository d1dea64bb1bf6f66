package org.tierwise.data.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tierwise.data.bill.SmallReport.line;

import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierwise.data.bill.generate.ledger.LedgerBills;
import org.tierwise.data.bill.generate.ledger.LedgerFormats;
import org.tierwise.data.bill.generate.ledger.LedgerOptions;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.DailyCost;
import org.tierwise.model.bill.UsageGroup;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** The lines behind the groups of a bill, held against the sums that were made without them. */
class BillLinesTest {
    private static final int PAGE = 700;

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"cur", "cur2-csv", "cur2-parquet", "focus-1.0"})
    void theLinesOfEachGroupAddUpToItOnEveryBasis(String format) throws IOException {
        LedgerBills.write(
                LedgerFormats.of(format).orElseThrow(),
                new LedgerOptions(3000, 7, List.of(YearMonth.of(2026, 6)), true),
                folder);
        Bill bill = Bills.read(List.of(folder), ReadOptions.DEFAULT);
        List<UsageGroup> some = bill.groups().stream().limit(12).toList();
        try (BillLines lines = BillLines.open(List.of(folder), ReadOptions.DEFAULT, bill)) {
            for (UsageGroup group : some) {
                long count = lines.select(List.of(group), Set.of(), share -> {});

                assertThat(count).isEqualTo(group.lines());
                for (CostBasis basis : CostBasis.values()) {
                    group.cost(basis)
                            .ifPresent(cost ->
                                    assertThat(sum(lines, count, basis))
                                            .isEqualByComparingTo(cost));
                }
            }
        }
    }

    @Test
    void theLinesOfADayAddUpToTheDay() throws IOException {
        LedgerBills.write(
                LedgerFormats.of("cur").orElseThrow(),
                new LedgerOptions(2000, 3, List.of(YearMonth.of(2026, 6)), false),
                folder);
        Bill bill = Bills.read(List.of(folder), ReadOptions.DEFAULT);
        LocalDate day = LocalDate.of(2026, 6, 17);
        BigDecimal expected =
                bill.days().stream()
                        .filter(d -> d.day().equals(Optional.of(day)))
                        .map(DailyCost::costs)
                        .map(costs -> costs.unblended())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        try (BillLines lines = BillLines.open(List.of(folder), ReadOptions.DEFAULT, bill)) {
            long count = lines.select(bill.groups(), Set.of(day), share -> {});

            assertThat(count).isPositive();
            assertThat(sum(lines, count, CostBasis.UNBLENDED)).isEqualByComparingTo(expected);
            assertThat(lines.page(0, PAGE, CostBasis.UNBLENDED))
                    .allMatch(line -> line.day().equals("2026-06-17"));
        }
    }

    @Test
    void quotesLineBreaksAndFilesThatWereMovedAreRead() throws IOException {
        Path before = folder.resolve("before");
        Path report =
                SmallReport.write(
                        before.resolve("june[1].csv"),
                        List.of(
                                line(
                                        "lineItem/UnblendedCost",
                                        "1.5",
                                        "lineItem/LineItemDescription",
                                        "\"a \"\"quoted\"\", text\nof two lines\""),
                                line("lineItem/UnblendedCost", "2.5E-3")));
        Bill bill = Bills.read(List.of(report), ReadOptions.DEFAULT);
        Path after = folder.resolve("after");
        Files.move(before, after);
        try (BillLines lines = BillLines.open(List.of(after), ReadOptions.DEFAULT, bill)) {
            assertThat(lines.select(bill.groups(), Set.of(), share -> {})).isEqualTo(2);
            assertThat(lines.page(0, 10, CostBasis.UNBLENDED))
                    .extracting(LineItem::description, LineItem::cost)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple(
                                    "a \"quoted\", text\nof two lines", BigMoney.parse("USD 1.5")),
                            org.assertj.core.groups.Tuple.tuple("", BigMoney.parse("USD 0.0025")));
        }
    }

    @Test
    void filesThatAreGoneOrOfAnotherBillAreSaid() throws IOException {
        Path report =
                SmallReport.write(
                        folder.resolve("june.csv"), List.of(line("lineItem/UnblendedCost", "1")));
        Bill bill = Bills.read(List.of(report), ReadOptions.DEFAULT);
        Files.move(report, folder.resolve("july.csv"));

        assertThatThrownBy(() -> BillLines.open(List.of(report), ReadOptions.DEFAULT, bill))
                .isInstanceOf(ImportProblem.class)
                .hasMessageContaining("no such file");
        assertThatThrownBy(() -> BillLines.open(List.of(folder), ReadOptions.DEFAULT, bill))
                .isInstanceOf(ImportProblem.class)
                .hasMessageContaining("no file of this bill; expected june.csv");
    }

    @Test
    void aSearchCanBeCancelled() throws IOException {
        Path report =
                SmallReport.write(
                        folder.resolve("june.csv"), List.of(line("lineItem/UnblendedCost", "1")));
        Bill bill = Bills.read(List.of(report), ReadOptions.DEFAULT);
        try (BillLines lines = BillLines.open(List.of(report), ReadOptions.DEFAULT, bill)) {
            assertThatThrownBy(() ->
                            lines.select(
                                    bill.groups(),
                                    Set.of(),
                                    share -> {
                                        throw new CancellationException();
                                    }))
                    .isInstanceOf(CancellationException.class);
            assertThat(lines.select(bill.groups(), Set.of(), share -> {})).isEqualTo(1);
        }
    }

    private static BigDecimal sum(BillLines lines, long count, CostBasis basis) {
        List<LineItem> all = new ArrayList<>();
        for (long from = 0; from < count; from += PAGE) {
            all.addAll(lines.page(from, PAGE, basis));
        }
        assertThat(all).hasSize((int) count);
        return all.stream()
                .map(line -> line.cost().getAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
