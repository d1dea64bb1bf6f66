package org.tierwise.data.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tierwise.data.bill.SmallReport.cost;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.InvoiceTieOut;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Which files make up a bill, and what it is held against. */
class StatementsTest {
    @TempDir Path folder = Path.of("");

    @Test
    void anOlderStatementDoesNotStandInForAMissingPart() throws IOException {
        Path period = folder.resolve("20260601-20260701");
        SmallReport.write(period.resolve("old/r-1.csv"), List.of(cost("5")));
        SmallReport.manifest(period, "new", "20260601", "r/20260601-20260701/new/r-1.csv");

        assertThatThrownBy(() -> read(folder))
                .isInstanceOf(ImportProblem.class)
                .hasMessageContaining("r-Manifest.json:1:")
                .hasMessageContaining("r-1.csv of statement new, which is missing");
    }

    @Test
    void eachMonthIsReadFromItsOwnFolder() throws IOException {
        month("20260501-20260601", "20260501", "3");
        month("20260601-20260701", "20260601", "4");

        Bill bill = read(folder);

        assertThat(bill.unblended(CurrencyUnit.USD)).isEqualByComparingTo("7");
        assertThat(bill.periods()).containsExactly(YearMonth.of(2026, 5), YearMonth.of(2026, 6));
    }

    @Test
    void eachControlTotalIsHeldAgainstItsOwnMonth() throws IOException {
        SmallReport.controls(month("20260501-20260601", "20260501", "3"), "3");
        SmallReport.controls(month("20260601-20260701", "20260601", "4"), "5");

        assertThat(read(folder).tieOuts())
                .extracting(InvoiceTieOut::difference)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.ZERO, BigDecimal.ONE);
    }

    @Test
    void anInvoiceOfTheUserIsHeldAgainstTheWholeBill() throws IOException {
        Path file = SmallReport.write(folder.resolve("b.csv"), List.of(cost("1.004")));
        ReadOptions options =
                ReadOptions.DEFAULT.withInvoices(
                        List.of(
                                new ReadOptions.Invoice(
                                        "invoice 42", CurrencyUnit.USD, BigDecimal.ONE)));

        InvoiceTieOut tieOut = Bills.read(List.of(file), options).tieOuts().getFirst();

        assertThat(tieOut.statedBy()).isEqualTo("invoice 42");
        assertThat(tieOut.ties()).isTrue();
        assertThat(tieOut.difference()).isEqualByComparingTo("-0.004");
    }

    @Test
    void aFileThatIsNamedTwiceIsReadOnce() throws IOException {
        Path file = SmallReport.write(folder.resolve("b.csv"), List.of(cost("2")));

        Bill bill = Bills.read(List.of(file, folder), ReadOptions.DEFAULT);

        assertThat(bill.unblended(CurrencyUnit.USD)).isEqualByComparingTo("2");
        assertThat(bill.warnings()).anyMatch(w -> w.contains("named twice"));
    }

    @Test
    void partsMayHaveTheirColumnsInAnotherOrder() throws IOException {
        SmallReport.write(folder.resolve("a.csv"), List.of(cost("2")));
        SmallReport.write(
                folder.resolve("b.csv"),
                List.of(SmallReport.line("lineItem/UnblendedCost", "3", "bill/InvoiceId", "7")));

        Bill bill = read(folder);

        assertThat(bill.unblended(CurrencyUnit.USD)).isEqualByComparingTo("5");
        assertThat(bill.groups()).hasSize(1);
    }

    @Test
    void amountsOfTwoCurrenciesAreNotAdded() throws IOException {
        Path file =
                SmallReport.write(
                        folder.resolve("b.csv"),
                        List.of(
                                cost("2"),
                                SmallReport.line(
                                        "lineItem/UnblendedCost",
                                        "90",
                                        "lineItem/CurrencyCode",
                                        "INR")));

        Bill bill = read(file);

        assertThat(bill.unblended(CurrencyUnit.USD)).isEqualByComparingTo("2");
        assertThat(bill.unblended(CurrencyUnit.of("INR"))).isEqualByComparingTo("90");
    }

    @Test
    void whatTheProgressCallbackThrowsReachesTheCaller() throws IOException {
        Path file = SmallReport.write(folder.resolve("b.csv"), List.of(cost("2")));

        assertThatThrownBy(() ->
                        Bills.read(
                                List.of(file),
                                ReadOptions.DEFAULT,
                                (name, share) -> {
                                    throw new CancellationException("stopped");
                                }))
                .isInstanceOf(CancellationException.class)
                .hasMessage("stopped");
    }

    private Path month(String name, String start, String unblended) throws IOException {
        Path period = folder.resolve(name);
        SmallReport.write(period.resolve("r-1.csv"), List.of(cost(unblended)));
        SmallReport.manifest(period, "a" + start, start, "r/" + name + "/r-1.csv");
        return period;
    }

    private static Bill read(Path path) {
        return Bills.read(List.of(path), ReadOptions.DEFAULT);
    }
}
