package org.tierwise.data.bill.generate.ledger;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** What a ledger adds up to, by service, account and day; kept while it is written. */
public final class LedgerTotals {
    /**
     * Who used what when.
     *
     * @param day UTC day of the beginning of the use
     */
    public record Key(String currency, String service, String account, String day)
            implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::currency)
                        .thenComparing(Key::service)
                        .thenComparing(Key::account)
                        .thenComparing(Key::day);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Sums.
     *
     * @param tax part of the unblended cost that is tax
     */
    public record Sums(
            long rows,
            BigDecimal unblended,
            BigDecimal amortised,
            BigDecimal net,
            BigDecimal list,
            BigDecimal tax) {
        static final Sums NONE =
                new Sums(
                        0,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO);

        Sums plus(Sums other) {
            return new Sums(
                    rows + other.rows,
                    unblended.add(other.unblended),
                    amortised.add(other.amortised),
                    net.add(other.net),
                    list.add(other.list),
                    tax.add(other.tax));
        }
    }

    private final Map<Key, Sums> sums = new HashMap<>();

    void add(LedgerRow row, BigDecimal amortised, BigDecimal list) {
        boolean tax = row.get("lineItem/LineItemType").equals("Tax");
        BigDecimal cost = row.amount(LedgerRow.COST);
        sums.merge(
                new Key(
                        row.get("lineItem/CurrencyCode"),
                        row.get("lineItem/ProductCode"),
                        row.get("lineItem/UsageAccountId"),
                        row.get("lineItem/UsageStartDate").substring(0, 10)),
                new Sums(
                        1,
                        cost,
                        amortised,
                        row.amount(LedgerRow.NET),
                        list,
                        tax ? cost : BigDecimal.ZERO),
                Sums::plus);
    }

    /** The sums by service, account and day, in their order. */
    public SortedMap<Key, Sums> byServiceAccountDay() {
        return new TreeMap<>(sums);
    }

    /** The sums by currency. */
    public Map<String, Sums> byCurrency() {
        Map<String, Sums> totals = new TreeMap<>();
        sums.forEach((key, sum) -> totals.merge(key.currency(), sum, Sums::plus));
        return totals;
    }

    /** Number of charges. */
    public long rows() {
        return sums.values().stream().mapToLong(Sums::rows).sum();
    }

    /** The totals of so many equal ledgers, each with accounts of its own. */
    LedgerTotals times(int copies, BiFunction<String, Integer, String> account) {
        LedgerTotals all = new LedgerTotals();
        for (int copy = 0; copy < copies; copy++) {
            int number = copy;
            sums.forEach((key, sum) ->
                    all.sums.put(
                            new Key(
                                    key.currency(),
                                    key.service(),
                                    account.apply(key.account(), number),
                                    key.day()),
                            sum));
        }
        return all;
    }
}
