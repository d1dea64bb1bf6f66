package org.tierwise.data.bill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierwise.data.bill.generate.ledger.LedgerBills;
import org.tierwise.data.bill.generate.ledger.LedgerFormat;
import org.tierwise.data.bill.generate.ledger.LedgerFormats;
import org.tierwise.data.bill.generate.ledger.LedgerOptions;
import org.tierwise.data.bill.generate.ledger.LedgerTotals;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.CostTotal;
import org.tierwise.model.bill.DailyCost;
import org.tierwise.model.bill.InvoiceTieOut;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The same charges in every format give the same totals, to the last digit: those that the ledger
 * had when it was made.
 */
class SameLedgerTest {
    private static final Set<String> WITHOUT_ACCOUNTS =
            Set.of("cost-explorer", "cost-explorer-turned", "cost-explorer-detail");
    private static final Set<String> WITHOUT_SERVICES = Set.of("cost-explorer-accounts");
    private static final Set<String> WITHOUT_DAYS = Set.of("cost-explorer-detail");
    @TempDir Path folder = Path.of("");

    static Stream<String> formats() {
        return LedgerFormats.ALL.stream().map(LedgerFormat::id);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatGivesTheTotalsOfTheLedger(String id) throws IOException {
        LedgerFormat format = LedgerFormats.of(id).orElseThrow();
        LedgerOptions options = new LedgerOptions(4000, 7, LedgerOptions.QUARTER, !format.binary());
        LedgerTotals totals = LedgerBills.write(format, options, folder);

        Bill bill = Bills.read(List.of(folder), ReadOptions.DEFAULT);

        Map<String, String> expected = expected(totals, id);
        Map<String, String> read = sums(bill.days(), id);
        expected.entrySet().removeIf(e -> read.remove(e.getKey(), e.getValue()));
        assertThat(read).as("sums that the ledger has not").isEqualTo(expected);
        assertThat(bill.files()).isNotEmpty().allMatch(f -> f.binaryCosts() == format.binary());
        assertThat(bill.periods()).hasSize(WITHOUT_DAYS.contains(id) ? 0 : 3);
        if (!id.startsWith("dbr")) {
            assertThat(bill.tieOuts()).isNotEmpty().allMatch(InvoiceTieOut::ties);
        }
        totals.byCurrency()
                .forEach((currency, sum) -> {
                    if (!id.startsWith("dbr") || currency.equals("USD")) {
                        basis(bill, CostBasis.UNBLENDED, currency, sum.unblended(), sum.tax());
                        basis(bill, CostBasis.AMORTISED, currency, sum.amortised(), sum.tax());
                        basis(bill, CostBasis.NET, currency, sum.net(), sum.tax());
                        basis(bill, CostBasis.LIST, currency, sum.list(), BigDecimal.ZERO);
                    }
                });
        assertThat(bill.warnings())
                .noneMatch(w -> w.contains("amortised cost is"))
                .noneMatch(w -> w.contains("taken for the newest"));
    }

    /** A basis is exact or not computable, never another number. */
    private static void basis(
            Bill bill, CostBasis basis, String currency, BigDecimal amount, BigDecimal tax) {
        if (bill.total(basis, org.joda.money.CurrencyUnit.of(currency))
                instanceof CostTotal.Known known) {
            assertThat(known.amount()).as(basis + " " + currency).isEqualByComparingTo(amount);
            boolean apart = known.tax().signum() != 0 || basis == CostBasis.LIST;
            assertThat(known.tax()).isEqualByComparingTo(apart ? tax : BigDecimal.ZERO);
        }
    }

    private static Map<String, String> sums(List<DailyCost> days, String id) {
        return sums(
                days,
                d -> d.currency().getCode(),
                DailyCost::service,
                DailyCost::account,
                d -> d.day().map(Object::toString).orElse(""),
                d -> d.costs().unblended(),
                id);
    }

    private static Map<String, String> expected(LedgerTotals totals, String id) {
        List<Map.Entry<LedgerTotals.Key, LedgerTotals.Sums>> entries =
                totals.byServiceAccountDay().entrySet().stream()
                        .filter(e -> !id.startsWith("dbr") || e.getKey().currency().equals("USD"))
                        .toList();
        return sums(
                entries,
                e -> e.getKey().currency(),
                e -> e.getKey().service(),
                e -> e.getKey().account(),
                e -> e.getKey().day(),
                e -> e.getValue().unblended(),
                id);
    }

    /** At the finest grain that the format has; where tax is a service, all services together. */
    private static <T> Map<String, String> sums(
            List<T> charges,
            Function<T, String> currency,
            Function<T, String> service,
            Function<T, String> account,
            Function<T, String> day,
            Function<T, BigDecimal> cost,
            String id) {
        boolean services = !WITHOUT_SERVICES.contains(id) && !id.startsWith("cost-explorer");
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (T charge : charges) {
            sums.merge(
                    String.join(
                            "|",
                            currency.apply(charge),
                            services ? service.apply(charge) : "",
                            WITHOUT_ACCOUNTS.contains(id) ? "" : account.apply(charge),
                            WITHOUT_DAYS.contains(id) ? "" : day.apply(charge)),
                    cost.apply(charge),
                    BigDecimal::add);
        }
        Map<String, String> plain = new TreeMap<>();
        sums.forEach((key, sum) -> {
            if (sum.signum() != 0) {
                plain.put(key, sum.stripTrailingZeros().toPlainString());
            }
        });
        return plain;
    }

    @Test
    void theSameSeedGivesTheSameLedger() throws IOException {
        LedgerFormat format = LedgerFormats.of("cur").orElseThrow();
        LedgerOptions options = new LedgerOptions(500, 3, LedgerOptions.QUARTER, true);
        LedgerTotals first = LedgerBills.write(format, options, folder.resolve("a"));
        LedgerTotals second = LedgerBills.write(format, options, folder.resolve("b"));

        assertThat(first.byServiceAccountDay()).isEqualTo(second.byServiceAccountDay());
        Path part = Path.of("20240201-20240301/b7c1d4e0-newest/ledger-1.csv.gz");
        assertThat(folder.resolve("a").resolve(part))
                .hasSameBinaryContentAs(folder.resolve("b").resolve(part));
    }
}
