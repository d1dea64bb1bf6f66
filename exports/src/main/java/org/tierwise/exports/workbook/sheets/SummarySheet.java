package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.Anchor;
import org.tierwise.exports.workbook.BarChart;
import org.tierwise.exports.workbook.Book;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Page;
import org.tierwise.exports.workbook.ShortLines;
import org.tierwise.model.project.Proposal;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One page for the director: headline figures, sentences that follow them, two charts. */
final class SummarySheet implements ProposalSheet {
    private static final int LETTERS_IN_A_LINE = 120;
    private static final int CHART_ROWS = 22;
    private static final int COLUMNS = 4;
    private static final int AS_IS_BLUE = 0x8FAADC;
    private static final int TO_BE_BLUE = 0x1F3864;
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
        page.title(
                "Proposal for " + proposal.analysis().project().customer(),
                "%s, scenario %s, prices of %s %s. Made %s with Tierwise %s."
                        .formatted(
                                proposal.analysis().project().name(),
                                proposal.analysis().scenario().name(),
                                proposal.analysis().problem().catalogue().provider(),
                                proposal.analysis().problem().catalogue().asOf(),
                                DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)
                                        .format(proposal.madeAt()),
                                proposal.version()));
        page.widths(42, 20, 14, 44);
        int row = new Headline(page).write(Page.FIRST_TABLE);
        for (String line : notes(proposal)) {
            page.line(row++).text(CellRole.NOTE, line);
        }
        int signature = chartRow(page.book()) + 2 * CHART_ROWS + 2;
        page.line(signature)
                .text(CellRole.LABEL, "Accepted for " + proposal.analysis().project().customer())
                .text(CellRole.LABEL, "Name")
                .text(CellRole.LABEL, "Date")
                .text(CellRole.LABEL, "Signature");
    }

    @Override
    public void draw(Page page) {
        Book book = page.book();
        int row = chartRow(book);
        new BarChart(
                        "Cost a month by component, as-is and to-be",
                        "Bars for each component: what it costs on the bill and in the plan.",
                        book.currency().getCode() + " a month, tax excluded",
                        "#,##0",
                        book.range(Anchor.COMPARISON_NAMES),
                        List.of(
                                new BarChart.Series(
                                        "As-is", book.range(Anchor.COMPARISON_AS_IS), AS_IS_BLUE),
                                new BarChart.Series(
                                        "To-be", book.range(Anchor.COMPARISON_TO_BE), TO_BE_BLUE)))
                .draw(page, row, CHART_ROWS, COLUMNS);
        new BarChart(
                        "Response time p95 by lost node, against its target",
                        "Bars for the healthy state and for the loss of one node of each group:"
                                + " p95 of a page and its target.",
                        "ms",
                        "#,##0",
                        book.range(Anchor.STATE_NAMES),
                        List.of(
                                new BarChart.Series(
                                        "p95", book.range(Anchor.STATE_P95), TO_BE_BLUE),
                                new BarChart.Series(
                                        "Target",
                                        book.range(Anchor.STATE_P95_TARGETS),
                                        TARGET_GREY)))
                .draw(page, row + CHART_ROWS + 1, CHART_ROWS, COLUMNS);
    }

    private static int chartRow(Book book) {
        return Page.FIRST_TABLE + Headline.ROWS + notes(book.proposal()).size() + 1;
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
