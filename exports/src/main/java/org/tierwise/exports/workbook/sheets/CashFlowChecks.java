package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.Anchor;
import org.tierwise.exports.workbook.Book;
import org.tierwise.exports.workbook.Name;
import org.tierwise.exports.workbook.Range;
import org.tierwise.model.comparison.CashFlow;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;

/** Checks of the cash flow: against the comparison, against itself, and against the program. */
record CashFlowChecks(Book book) {
    private static final String NONE = "(0-1)";

    List<Check> all() {
        CashFlow flow = book.proposal().cashFlow();
        String unit = book.currency().getCode();
        return List.of(
                Check.same(
                        "Month 1 of staying = as-is, with tax where it is no credit",
                        book.at(Anchor.CASH_STAY),
                        "%s+IF(%s=1,0,%s)"
                                .formatted(
                                        book.at(Anchor.AS_IS_TOTAL),
                                        Name.GST_CREDITABLE,
                                        book.at(Anchor.AS_IS_TAX)),
                        unit),
                Check.same(
                        "Net present value = net × factors",
                        Name.NET_PRESENT_VALUE,
                        "SUMPRODUCT(%s,%s)"
                                .formatted(book.at(Anchor.CASH_NET), book.at(Anchor.CASH_FACTORS)),
                        unit),
                Check.same(
                        "Net present value = month 0 + NPV of the months after it",
                        Name.NET_PRESENT_VALUE,
                        npv(book.range(Anchor.CASH_NET)),
                        unit),
                Check.asExported(
                        "Net benefit = the program's",
                        Name.NET_BENEFIT,
                        flow.total().getAmount(),
                        unit),
                Check.asExported(
                        "Net present value = the program's",
                        Name.NET_PRESENT_VALUE,
                        flow.netPresentValue().getAmount(),
                        unit),
                new Check(
                        "Payback = the program's",
                        new Check.Side.Formula(
                                "IF(COUNT(%s)=1,%s,%s)"
                                        .formatted(Name.PAYBACK_MONTH, Name.PAYBACK_MONTH, NONE)),
                        new Check.Side.Given(BigDecimal.valueOf(month(flow.paybackMonth()))),
                        BigDecimal.ZERO,
                        true,
                        "month; -1 = not within the horizon"));
    }

    /**
     * The spreadsheet's own function, which discounts the first amount too, at the monthly rate.
     */
    private static String npv(Range net) {
        Range first = new Range(net.sheet(), net.firstRow(), net.firstRow(), net.column());
        Range later = new Range(net.sheet(), net.firstRow() + 1, net.lastRow(), net.column());
        return "%s+NPV((1+%s)^(1/12)-1,%s)"
                .formatted(first.reference(), Name.DISCOUNT_RATE_YEAR, later.reference());
    }

    private static int month(OptionalInt payback) {
        return payback.orElse(-1);
    }
}
