package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.Anchor;
import org.tierwise.exports.workbook.Book;
import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Name;
import org.tierwise.exports.workbook.Page;
import org.tierwise.model.comparison.BusinessCase;

/**
 * Staying against moving, month by month. Months stand below each other, one formula for each
 * column; flags of 0 and 1 carry the timing.
 */
final class CashFlowSheet implements ProposalSheet {
    private static final int RESULTS = 12;
    private static final int POINTS = 12;
    private static final int STAY = 5;
    private static final int NET = 9;
    private static final int FACTOR = 11;

    @Override
    public String name() {
        return "Cash flow";
    }

    @Override
    public void write(Page page) {
        Book book = page.book();
        page.title(
                "Cash flow",
                "%s, tax excluded where it is got back. Month 0 is the decision. Costs are positive;"
                                .formatted(book.currency().getCode())
                        + " net is what moving leaves, outlays negative. Growth raises both bills"
                        + " alike.");
        page.widths(31, 14, 14, 9, 9, 13, 13, 12, 12, 13, 14, 10, 14, 11, 7, 11);
        int points = Page.FIRST_TABLE + RESULTS + 3;
        int months = points + POINTS + 5;
        CashFlowColumns columns =
                new CashFlowColumns(months + 2, months + 2 + BusinessCase.LONGEST_HORIZON);
        results(page, Page.FIRST_TABLE, columns);
        points(page, points, columns);
        months(page, months, columns);
    }

    private static void results(Page page, int section, CashFlowColumns c) {
        CellFormat amount = CellFormat.signed(page.book().currency());
        String currency = page.book().currency().getCode();
        page.section(section, "What it comes to");
        page.header(section + 1, "Figure", "Value", "Unit");
        int row = section + 2;
        base(page, row, "Bill a month", Anchor.AS_IS_TOTAL, Anchor.AS_IS_TAX);
        bought(page, row + 1, "Bought a month", Anchor.PLAN_BOUGHT);
        bought(page, row + 2, "Stays a month", Anchor.PLAN_KEPT);
        result(
                page,
                row + 3,
                "First month of the plan",
                CellFormat.COUNT,
                "MAX(1,%s-%s)".formatted(Name.CUTOVER_MONTH, Name.DOUBLE_RUN_MONTHS),
                "month");
        page.name(Name.NET_BENEFIT, row + 4, 1);
        result(page, row + 4, "Net benefit over the horizon", amount, c.sum("J"), currency);
        page.name(Name.NET_PRESENT_VALUE, row + 5, 1);
        result(page, row + 5, "Net present value", amount, c.sum("M"), currency);
        page.name(Name.PAYBACK_MONTH, row + 6, 1);
        result(
                page,
                row + 6,
                "Payback",
                CellFormat.COUNT,
                "IF(MIN(%s)>=0,0,IF(COUNT(%s)=0,\"not within horizon\",MIN(%s)))"
                        .formatted(c.of("K"), c.of("N"), c.of("N")),
                "month");
        result(page, row + 7, "Changes of sign", CellFormat.COUNT, c.sum("P"), "times");
        result(
                page,
                row + 8,
                "Guess for the rate",
                CellFormat.PERCENT,
                guess(c.of("J")),
                "a month");
        result(
                page,
                row + 9,
                "Internal rate of return a month",
                CellFormat.PERCENT,
                "IF(AND(B%d=1,%s>0),IRR(%s,B%d),\"not defined\")"
                        .formatted(row + 8, Name.NET_BENEFIT, c.of("J"), row + 9),
                "a month");
        page.name(Name.RETURN_YEAR, row + 10, 1);
        result(
                page,
                row + 10,
                "The same, effective a year",
                CellFormat.RETURN,
                "IF(COUNT(B{above})=1,(1+B{above})^12-1,\"not defined\")",
                "a year");
    }

    /**
     * The rate if all that comes in came in at the end. It is not above the rate of return, and
     * from below Newton's method, which spreadsheets use for few steps, does not overshoot.
     */
    private static String guess(String net) {
        return "IF(MIN(%s)<0,(SUMIFS(%s,%s,\">0\")/(0-SUMIFS(%s,%s,\"<0\")))^(1/%s)-1,0)"
                .formatted(net, net, net, net, net, Name.HORIZON_MONTHS);
    }

    private static void base(Page page, int row, String label, Anchor amount, Anchor tax) {
        Book book = page.book();
        result(
                page,
                row,
                label,
                CellFormat.signed(book.currency()),
                "%s+IF(%s=1,0,%s)".formatted(book.at(amount), Name.GST_CREDITABLE, book.at(tax)),
                book.currency().getCode());
    }

    private static void bought(Page page, int row, String label, Anchor amount) {
        Book book = page.book();
        result(
                page,
                row,
                label,
                CellFormat.signed(book.currency()),
                "%s*IF(%s=1,1,1+%s)".formatted(book.at(amount), Name.GST_CREDITABLE, Name.GST_RATE),
                book.currency().getCode());
    }

    private static void result(
            Page page, int row, String label, CellFormat format, String formula, String unit) {
        page.line(row)
                .text(CellRole.LABEL, label)
                .formula(CellRole.OUTPUT, format, formula)
                .text(CellRole.TEXT, unit);
    }

    /**
     * Twelfths of the horizon, so that the chart ends with it whatever its length. Rupees are drawn
     * in lakhs: no format of an axis groups crores, lakhs and amounts below zero alike.
     */
    private static void points(Page page, int section, CashFlowColumns c) {
        page.section(section, "Cumulative cash at twelfths of the horizon, for the chart");
        boolean lakhs = CellFormat.isRupee(page.book().currency());
        page.header(section + 1, "Twelfths", "Month", "Cumulative", lakhs ? "INR lakh" : "Drawn");
        int first = section + 2;
        for (int i = 0; i <= POINTS; i++) {
            page.line(first + i)
                    .number(CellRole.DATA, CellFormat.COUNT, i)
                    .formula(
                            CellRole.CALC,
                            CellFormat.COUNT,
                            "ROUND(%s*A{r}/12,0)".formatted(Name.HORIZON_MONTHS))
                    .formula(
                            CellRole.CALC,
                            CellFormat.signed(page.book().currency()),
                            "INDEX(%s,B{r}+1)".formatted(c.of("K")))
                    .formula(
                            CellRole.CALC,
                            lakhs ? CellFormat.LAKHS : CellFormat.signed(page.book().currency()),
                            lakhs ? "C{r}/" + Name.LAKH : "C{r}");
        }
        page.anchor(Anchor.CASH_POINTS, first, first + POINTS, 1);
        page.anchor(Anchor.CASH_CUMULATIVE_POINTS, first, first + POINTS, 3);
    }

    private static void months(Page page, int section, CashFlowColumns c) {
        page.section(section, "Month by month; beyond the horizon everything is 0");
        int results = Page.FIRST_TABLE + 3;
        c.header(page, section + 1);
        c.rows(page, results);
        page.repeat(section + 1);
        page.anchor(Anchor.CASH_STAY, c.first() + 1, c.first() + 1, STAY);
        page.anchor(Anchor.CASH_NET, c.first(), c.last(), NET);
        page.anchor(Anchor.CASH_FACTORS, c.first(), c.last(), FACTOR);
    }
}
