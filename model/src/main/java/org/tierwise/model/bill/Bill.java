package org.tierwise.model.bill;

import org.joda.money.CurrencyUnit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * A provider's bill for one or more periods, as groups that add up to its totals.
 *
 * @param files files that were read
 * @param provider company that bills, for example {@code AWS}
 * @param others what other companies bill in the same files; not part of this bill
 * @param periods billing periods, ascending
 * @param totals totals per currency and basis
 * @param groups usage groups; their unblended costs add up exactly to the unblended totals
 * @param days the same costs by service, account and day
 * @param invoices the same costs by invoice and seller
 * @param invoiceRates rates that follow from invoices in another currency
 * @param tieOuts amounts stated by manifests, control files or the user, against the sums
 * @param warnings what a reader should know about the files
 */
public record Bill(
        List<BillFile> files,
        String provider,
        List<OtherProvider> others,
        List<YearMonth> periods,
        List<CostTotal> totals,
        List<UsageGroup> groups,
        List<DailyCost> days,
        List<SellerInvoice> invoices,
        List<InvoiceRate> invoiceRates,
        List<InvoiceTieOut> tieOuts,
        List<String> warnings) {
    public Bill {
        files = List.copyOf(files);
        others = List.copyOf(others);
        days = List.copyOf(days);
        invoices = List.copyOf(invoices);
        invoiceRates = List.copyOf(invoiceRates);
        periods = List.copyOf(periods);
        totals = List.copyOf(totals);
        groups = List.copyOf(groups);
        tieOuts = List.copyOf(tieOuts);
        warnings = List.copyOf(warnings);
    }

    /** Currencies in which line items are billed, in the order of their totals. */
    public List<CurrencyUnit> currencies() {
        return totals.stream().map(CostTotal::currency).distinct().toList();
    }

    /**
     * The currency of most line items, in which the bill is compared.
     *
     * @throws IllegalArgumentException when the bill has no line items
     */
    public CurrencyUnit currency() {
        return currencies().stream()
                .max(
                        Comparator.comparingLong(this::lines)
                                .thenComparing(Comparator.<CurrencyUnit>naturalOrder().reversed()))
                .orElseThrow(() ->
                        new IllegalArgumentException("the bill has no line items to compare"));
    }

    private long lines(CurrencyUnit currency) {
        return groups.stream()
                .filter(group -> group.currency().equals(currency))
                .mapToLong(UsageGroup::lines)
                .sum();
    }

    /** What is billed in other currencies and takes part in no comparison, a sentence each. */
    public List<String> outsideComparisons() {
        return currencies().stream()
                .filter(other -> !other.equals(currency()))
                .map(other ->
                        "%s %s of the bill is not in %s and stands apart, outside every comparison"
                                .formatted(other, rounded(other), currency()))
                .toList();
    }

    private String rounded(CurrencyUnit currency) {
        return unblended(currency)
                .setScale(currency.getDecimalPlaces(), RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** What is billed in one currency alone; files and rates of invoices stay. */
    public Bill in(CurrencyUnit currency) {
        return new Bill(
                files,
                provider,
                others,
                periods,
                totals.stream().filter(t -> t.currency().equals(currency)).toList(),
                groups.stream().filter(g -> g.currency().equals(currency)).toList(),
                days.stream().filter(d -> d.currency().equals(currency)).toList(),
                invoices.stream().filter(i -> i.currency().equals(currency)).toList(),
                invoiceRates,
                tieOuts.stream().filter(t -> t.currency().equals(currency)).toList(),
                warnings);
    }

    /** How long the use on the bill lasted. */
    public BillSpan span() {
        return BillSpan.of(this);
    }

    /** Total on a basis in a currency. */
    public CostTotal total(CostBasis basis, CurrencyUnit currency) {
        return totals.stream()
                .filter(t -> t.basis() == basis && t.currency().equals(currency))
                .findFirst()
                .orElseGet(() ->
                        new CostTotal.NotComputable(
                                basis, currency, "the bill has no lines in this currency"));
    }

    /** Sum of the unblended cost of the groups in one currency. */
    public BigDecimal unblended(CurrencyUnit currency) {
        return groups.stream()
                .filter(g -> g.currency().equals(currency))
                .map(UsageGroup::unblended)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
