package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.Anchor;
import org.tierwise.exports.workbook.Book;
import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Name;
import org.tierwise.exports.workbook.Page;
import org.tierwise.model.money.ExchangeRate;

/** The headline figures, and the sentences that follow them whatever the inputs. */
final class Headline {
    private static final int FIGURES = 12;
    private static final int SENTENCES = 5;

    /** Rows that it takes: a header, figures, sentences, and a blank row after either. */
    static final int ROWS = 1 + FIGURES + 1 + SENTENCES + 1;

    private final Page page;
    private final Book book;
    private int row;

    Headline(Page page) {
        this.page = page;
        this.book = page.book();
    }

    /**
     * Writes figures and sentences from a row on.
     *
     * @return the row below them
     */
    int write(int header) {
        page.header(header, "Headline", "Value", "Unit", "What it is");
        row = header + 1;
        costs();
        proof();
        row++;
        sentences();
        return header + ROWS;
    }

    private void costs() {
        String monthly = book.currency().getCode() + " a month";
        CellFormat amount = CellFormat.signed(book.currency());
        page.name(Name.AS_IS_MONTHLY, row, 1);
        figure("Cost today", amount, book.at(Anchor.AS_IS_TOTAL), monthly, rate());
        page.name(Name.TO_BE_MONTHLY, row, 1);
        figure("Cost of the plan", amount, book.at(Anchor.TO_BE_TOTAL), monthly, bought());
        page.name(Name.SAVINGS_MONTHLY, row, 1);
        figure(
                "Saving a month",
                amount,
                Name.AS_IS_MONTHLY + "-" + Name.TO_BE_MONTHLY,
                monthly,
                "\"cost today minus cost of the plan\"");
        page.name(Name.SAVINGS_PCT, row, 1);
        figure(
                "Saving",
                CellFormat.PERCENT,
                "IF(%s=0,0,%s/%s)"
                        .formatted(Name.AS_IS_MONTHLY, Name.SAVINGS_MONTHLY, Name.AS_IS_MONTHLY),
                "of cost today",
                "\"extras paid from it\"");
        page.name(Name.LIKE_FOR_LIKE_PCT, row, 1);
        figure(
                "Saving like for like",
                CellFormat.PERCENT,
                "IF(%s=0,0,(%s-%s)/%s)"
                        .formatted(
                                Name.AS_IS_MONTHLY,
                                Name.AS_IS_MONTHLY,
                                book.at(Anchor.LIKE_FOR_LIKE_TOTAL),
                                Name.AS_IS_MONTHLY),
                "of cost today",
                "\"without what only the plan has\"");
        figure(
                "Net benefit over the horizon",
                amount,
                Name.NET_BENEFIT,
                book.currency().getCode(),
                "TEXT(%s,\"0\")&\" months, moving and double running paid\""
                        .formatted(Name.HORIZON_MONTHS));
        figure(
                "Net present value",
                amount,
                Name.NET_PRESENT_VALUE,
                book.currency().getCode(),
                "\"at \"&TEXT(%s*100,\"0.0\")&\" %% a year\"".formatted(Name.DISCOUNT_RATE_YEAR));
        figure(
                "Payback",
                CellFormat.COUNT,
                Name.PAYBACK_MONTH,
                "month",
                "\"by then all that moving costs is back; 0 = at once\"");
    }

    /** What is bought and what stays, which together are the cost of the plan. */
    private String bought() {
        return "%s&\" bought from %s, \"&%s&\" stays on %s; tax excluded\""
                .formatted(
                        money(book.at(Anchor.PLAN_BOUGHT)),
                        quoted(book.proposal().analysis().problem().catalogue().provider()),
                        money(book.at(Anchor.PLAN_KEPT)),
                        quoted(book.proposal().analysis().bill().provider()));
    }

    private static String quoted(String text) {
        return text.replace("\"", "\"\"");
    }

    private void proof() {
        figure(
                "Optimality gap",
                CellFormat.PERCENT,
                book.at(Anchor.GAP),
                "of lower bound",
                "IF(%s=0,\"proven: no cheaper plan keeps the targets\",\"a cheaper plan may exist\")"
                        .formatted(book.at(Anchor.GAP)));
        latency("Response time p95, all nodes well", Anchor.HEALTHY_P95, Anchor.HEALTHY_P95_TARGET);
        latency("Response time p95, worst node lost", Anchor.WORST_P95, Anchor.WORST_P95_TARGET);
        figure(
                "Availability",
                CellFormat.FINE_PERCENT,
                book.at(Anchor.AVAILABILITY),
                "share of time",
                "\"target \"&TEXT(%s*100,\"0.000\")&\" %%: \"&IF(%s>=%s,\"met\",\"missed\")"
                        .formatted(
                                book.at(Anchor.AVAILABILITY_TARGET),
                                book.at(Anchor.AVAILABILITY),
                                book.at(Anchor.AVAILABILITY_TARGET)));
    }

    private void latency(String label, Anchor actual, Anchor target) {
        figure(
                label,
                CellFormat.MILLISECONDS,
                book.at(actual),
                "ms",
                "\"target \"&TEXT(%s,\"0\")&\" ms: \"&IF(%s<=%s,\"met\",\"missed\")"
                        .formatted(book.at(target), book.at(actual), book.at(target)));
    }

    private void figure(
            String label, CellFormat format, String formula, String unit, String explanation) {
        page.line(row)
                .text(CellRole.LABEL, label)
                .formula(CellRole.OUTPUT, format, formula)
                .text(CellRole.TEXT, unit)
                .formula(CellRole.TEXT, CellFormat.TEXT, explanation);
        row++;
    }

    private String rate() {
        if (book.billCurrency().equals(book.currency())) {
            return "\"the bill, tax excluded\"";
        }
        ExchangeRate rate = book.proposal().comparison().rate();
        String name = Name.exchangeRate(rate);
        return "\"bill without tax at \"&TEXT(%s,\"0.00##\")&\" %s per %s\""
                .formatted(name, rate.to().getCode(), rate.from().getCode());
    }

    private void sentences() {
        sentence(
                "\"The plan costs \"&%s&\" a month instead of \"&%s&IF(%s<0,\": more by \",\": it saves \")&%s&\".\""
                        .formatted(
                                money(Name.TO_BE_MONTHLY),
                                money(Name.AS_IS_MONTHLY),
                                Name.SAVINGS_MONTHLY,
                                money("ABS(" + Name.SAVINGS_MONTHLY + ")")));
        sentence(
                "\"That is \"&TEXT(%s*100,\"0.0\")&\" %% of cost today; like for like, extras left out, \"&TEXT(%s*100,\"0.0\")&\" %%.\""
                        .formatted(Name.SAVINGS_PCT, Name.LIKE_FOR_LIKE_PCT));
        sentence(
                "\"With tax, \"&%s&\" instead of \"&%s&\" a month; tax is \"&IF(%s=1,\"got back as input credit.\",\"a cost, and the cash flow counts it.\")"
                        .formatted(
                                money(
                                        "(%s+%s)"
                                                .formatted(
                                                        Name.TO_BE_MONTHLY,
                                                        book.at(Anchor.TO_BE_TAX))),
                                money(
                                        "(%s+%s)"
                                                .formatted(
                                                        Name.AS_IS_MONTHLY,
                                                        book.at(Anchor.AS_IS_TAX))),
                                Name.GST_CREDITABLE));
        sentence(
                "\"In the peak, 95 %% of pages take at most \"&TEXT(%s,\"0\")&\" ms with all nodes well and \"&TEXT(%s,\"0\")&\" ms with any one node lost.\""
                        .formatted(book.at(Anchor.HEALTHY_P95), book.at(Anchor.WORST_P95)));
        sentence(
                "IF(%s,\"All checks hold\",\"A check fails: see sheet Checks\")&\"; warnings: \"&TEXT(%s,\"0\")&\"; inputs changed after export: \"&TEXT(%s,\"0\")&\".\""
                        .formatted(
                                Name.ALL_CHECKS,
                                book.at(Anchor.WARNING_COUNT),
                                book.at(Anchor.INPUTS_CHANGED)));
    }

    private void sentence(String formula) {
        page.line(row++).formula(CellRole.NOTE, CellFormat.TEXT, formula);
    }

    /** An amount in words: lakh for rupees, since TEXT knows no Indian grouping. */
    private String money(String amount) {
        String code = book.currency().getCode();
        return code.equals("INR")
                ? "\"INR \"&TEXT(%s/%s,\"0.00\")&\" lakh\"".formatted(amount, Name.LAKH)
                : "\"%s \"&TEXT(%s,\"#,##0\")".formatted(code, amount);
    }
}
