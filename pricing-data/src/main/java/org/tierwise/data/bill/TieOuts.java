package org.tierwise.data.bill;

import org.joda.money.CurrencyUnit;
import org.tierwise.model.bill.InvoiceTieOut;

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
record TieOuts(List<PartSums> parts, Function<String, CurrencyUnit> currency) {
    List<InvoiceTieOut> of(List<ControlTotals> controls, List<ReadOptions.Invoice> invoices) {
        List<InvoiceTieOut> tieOuts = new ArrayList<>();
        for (ControlTotals control : controls) {
            if (parts.stream().anyMatch(p -> control.covers(p.header().part()))) {
                tieOuts.add(
                        new InvoiceTieOut(
                                String.valueOf(control.file().getFileName()),
                                control.currency(),
                                control.unblended(),
                                sum(p -> control.covers(p.header().part()), control.currency())));
            }
        }
        for (ReadOptions.Invoice invoice : invoices) {
            tieOuts.add(
                    new InvoiceTieOut(
                            invoice.name(),
                            invoice.currency(),
                            invoice.amount(),
                            sum(p -> true, invoice.currency())));
        }
        return tieOuts;
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
