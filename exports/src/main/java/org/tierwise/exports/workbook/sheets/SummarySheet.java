package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.summary.Wording;
import org.tierwise.exports.workbook.Anchor;
import org.tierwise.exports.workbook.BarChart;
import org.tierwise.exports.workbook.Book;
import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.ChartPlace;
import org.tierwise.exports.workbook.Letterhead;
import org.tierwise.exports.workbook.LineChart;
import org.tierwise.exports.workbook.Page;
import org.tierwise.exports.workbook.ShortLines;
import org.tierwise.model.project.Proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One page for the director: headline figures, sentences that follow them, charts. */
final class SummarySheet implements ProposalSheet {
    private static final int OFFER = Page.FIRST_TABLE - 1;
    private static final int LETTERS_IN_A_LINE = 120;
    private static final int WATERFALL_ROWS = 26;
    private static final int CHART_ROWS = 19;
    private static final int COLUMNS = 4;
    private static final int LEFT_COLUMNS = 2;
    private static final int AS_IS_BLUE = 0x8FAADC;
    private static final int TO_BE_BLUE = 0x1F3864;
    private static final int SAVING_GREEN = 0x70AD47;
    private static final int COST_ORANGE = 0xED7D31;
    private static final int TARGET_GREY = 0xBFBFBF;

    @Override
    public String name() {
        return "Summary";
    }

    @Override
    public boolean onePage() {
        return true;
    }

    @Override
    public void write(Page page) {
        Proposal proposal = page.book().proposal();
        Wording words = new Wording(proposal);
        page.title("Proposal for " + proposal.analysis().project().customer(), words.made());
        int offerRow = OFFER;
        for (String line : offer(words)) {
            page.line(offerRow++).text(CellRole.NOTE, line);
        }
        page.widths(36, 20, 16, 58);
        int row = new Headline(page).write(headlineRow(proposal));
        for (String line : notes(proposal)) {
            page.line(row++).text(CellRole.NOTE, line);
        }
        int signature = chartRow(page.book()) + WATERFALL_ROWS + CHART_ROWS + 2;
        page.line(signature)
                .text(CellRole.LABEL, "Accepted for " + proposal.analysis().project().customer())
                .text(CellRole.LABEL, "Name")
                .text(CellRole.LABEL, "Date")
                .text(CellRole.LABEL, "Signature");
    }

    @Override
    public void draw(Page page) {
        Letterhead.draw(page, page.book().proposal().presentation().branding(), COLUMNS - 1);
        int row = chartRow(page.book());
        waterfall(page.book()).draw(page, new ChartPlace(row, WATERFALL_ROWS, 0, COLUMNS));
        int below = row + WATERFALL_ROWS + 1;
        cash(page.book()).draw(page, new ChartPlace(below, CHART_ROWS, 0, LEFT_COLUMNS));
        latency(page.book())
                .draw(
                        page,
                        new ChartPlace(below, CHART_ROWS, LEFT_COLUMNS, COLUMNS - LEFT_COLUMNS));
    }

    private static BarChart waterfall(Book book) {
        return new BarChart(
                "From the cost today to the cost of the plan, by component",
                "A waterfall: the cost today, what each component saves or costs more, and the cost"
                        + " of the plan.",
                book.currency().getCode() + " a month, tax excluded",
                CellFormat.amount(book.currency()).pattern(),
                true,
                book.range(Anchor.WATERFALL_NAMES),
                List.of(
                        BarChart.Series.carrying(book.range(Anchor.WATERFALL_BASE)),
                        BarChart.Series.of(
                                "Total", book.range(Anchor.WATERFALL_TOTALS), TO_BE_BLUE),
                        BarChart.Series.of(
                                "Saves", book.range(Anchor.WATERFALL_FALLS), SAVING_GREEN),
                        BarChart.Series.of(
                                "Costs more", book.range(Anchor.WATERFALL_RISES), COST_ORANGE)));
    }

    private static LineChart cash(Book book) {
        return new LineChart(
                "Cumulative cash of moving",
                "A line over the months of the horizon: the sum of what moving has left so far.",
                "month",
                CellFormat.isRupee(book.currency()) ? "INR lakh" : book.currency().getCode(),
                "#,##0",
                book.range(Anchor.CASH_POINTS),
                "Cumulative cash",
                book.range(Anchor.CASH_CUMULATIVE_POINTS),
                TO_BE_BLUE);
    }

    private static BarChart latency(Book book) {
        return new BarChart(
                "Response time p95 by lost node, against its target",
                "Bars for the healthy state and for the loss of one node of each group: p95 of a"
                        + " page and its target.",
                "ms",
                "#,##0",
                false,
                book.range(Anchor.STATE_NAMES),
                List.of(
                        BarChart.Series.of("p95", book.range(Anchor.STATE_P95), AS_IS_BLUE),
                        BarChart.Series.of(
                                "Target", book.range(Anchor.STATE_P95_TARGETS), TARGET_GREY)));
    }

    private static int chartRow(Book book) {
        Proposal proposal = book.proposal();
        return headlineRow(proposal) + Headline.ROWS + notes(proposal).size() + 1;
    }

    private static int headlineRow(Proposal proposal) {
        return Math.max(Page.FIRST_TABLE, OFFER + offer(new Wording(proposal)).size());
    }

    private static List<String> offer(Wording words) {
        return ShortLines.of(
                Stream.concat(words.maker().stream(), words.validity().stream())
                        .collect(Collectors.joining(" ")),
                LETTERS_IN_A_LINE);
    }

    private static List<String> notes(Proposal proposal) {
        List<String> paragraphs = new ArrayList<>();
        if (!proposal.analysis().project().note().isBlank()) {
            paragraphs.add("Note: " + proposal.analysis().project().note());
        }
        proposal.comparison().warnings().forEach(w -> paragraphs.add("Warning: " + w));
        return paragraphs.stream()
                .flatMap(text -> ShortLines.of(text, LETTERS_IN_A_LINE).stream())
                .toList();
    }
}
