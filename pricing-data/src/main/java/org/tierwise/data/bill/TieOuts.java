package org.tierwise.data.bill;

import org.joda.money.CurrencyUnit;
import org.tierwise.model.bill.InvoiceRate;
import org.tierwise.model.bill.InvoiceTieOut;
import org.tierwise.model.bill.UsageGroup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Holds amounts that others state against the sums of the lines that they are about.
 *
 * @param currency currency of a code
 */
record TieOuts(
        List<PartSums> parts, List<UsageGroup> groups, Function<String, CurrencyUnit> currency) {
    /** AWS rounds the lines of an invoice to cents, one for each service. */
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");

    List<InvoiceTieOut> of(List<ControlTotals> controls, List<ReadOptions.Invoice> invoices) {
        List<InvoiceTieOut> tieOuts = new ArrayList<>();
        for (ControlTotals control : controls) {
            if (parts.stream().anyMatch(p -> control.covers(p.header().part()))) {
                for (Map.Entry<CurrencyUnit, BigDecimal> stated : control.unblended().entrySet()) {
                    tieOuts.add(
                            InvoiceTieOut.exact(
                                    String.valueOf(control.file().getFileName()),
                                    stated.getKey(),
                                    stated.getValue(),
                                    sum(p -> control.covers(p.header().part()), stated.getKey())));
                }
            }
        }
        for (PartSums part : parts) {
            tieOuts.addAll(part.tieOuts());
            part.stated()
                    .forEach((code, stated) ->
                            tieOuts.add(
                                    InvoiceTieOut.exact(
                                            "total rows of " + part.header().part().label(),
                                            currency.apply(code),
                                            stated,
                                            sum(p -> p.equals(part), currency.apply(code)))));
        }
        for (ReadOptions.Invoice invoice : invoices) {
            if (isBilled(invoice.currency())) {
                BigDecimal summed = sum(p -> true, invoice.currency());
                tieOuts.add(
                        new InvoiceTieOut(
                                invoice.name(),
                                invoice.currency(),
                                invoice.amount(),
                                summed,
                                tolerance(invoice.currency(), summed)));
            }
        }
        return tieOuts;
    }

    /** Rates that follow from invoices in a currency in which no line is. */
    List<InvoiceRate> rates(List<ReadOptions.Invoice> invoices) {
        List<CurrencyUnit> billed = groups.stream().map(UsageGroup::currency).distinct().toList();
        List<InvoiceRate> rates = new ArrayList<>();
        for (ReadOptions.Invoice invoice : invoices) {
            if (!isBilled(invoice.currency()) && billed.size() == 1) {
                BigDecimal summed = sum(p -> true, billed.getFirst());
                if (summed.signum() != 0) {
                    rates.add(
                            new InvoiceRate(
                                    invoice.name(),
                                    invoice.currency(),
                                    invoice.amount(),
                                    billed.getFirst(),
                                    summed));
                }
            }
        }
        return rates;
    }

    private boolean isBilled(CurrencyUnit unit) {
        return groups.stream().anyMatch(g -> g.currency().equals(unit));
    }

    private BigDecimal tolerance(CurrencyUnit unit, BigDecimal summed) {
        long services =
                groups.stream()
                        .filter(g -> g.currency().equals(unit))
                        .map(UsageGroup::service)
                        .distinct()
                        .count();
        return CENT.multiply(BigDecimal.valueOf(services)).max(summed.abs().multiply(THOUSANDTH));
    }

    private BigDecimal sum(Predicate<PartSums> counted, CurrencyUnit unit) {
        return parts.stream()
                .filter(counted)
                .flatMap(part -> part.unblended().entrySet().stream())
                .filter(sum -> currency.apply(sum.getKey()).equals(unit))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
