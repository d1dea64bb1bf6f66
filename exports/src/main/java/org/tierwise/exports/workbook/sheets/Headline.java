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
    private static final int FIGURES = 10;
    private static final int SENTENCES = 4;

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
        figure(
                "Cost of the plan",
                amount,
                book.at(Anchor.TO_BE_TOTAL),
                monthly,
                "\"extras included, tax excluded\"");
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
                "Saving over the horizon",
                amount,
                Name.SAVINGS_MONTHLY + "*" + Name.HORIZON_MONTHS,
                book.currency().getCode(),
                "TEXT(%s,\"0\")&\" months, without growth\"".formatted(Name.HORIZON_MONTHS));
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
