package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.Anchor;
import org.tierwise.exports.workbook.Book;
import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Name;
import org.tierwise.exports.workbook.Page;
import org.tierwise.model.comparison.ComparisonLine;
import org.tierwise.model.topology.Environment;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** As-is against to-be by component; extras and tax apart. */
final class ComparisonSheet implements ProposalSheet {
    private static final int AS_IS = 1;
    private static final int TO_BE = 2;
    private static final int LIKE_FOR_LIKE = 6;
    private static final String SHARE = "IF(B{r}=0,0,D{r}/B{r})";

    @Override
    public String name() {
        return "Comparison";
    }

    @Override
    public void write(Page page) {
        Book book = page.book();
        String currency = book.currency().getCode();
        page.title(
                "Comparison",
                "%s a month, tax excluded. A component with staging is an extra: the as-is has none."
                                .formatted(currency)
                        + " To-be = what is bought and what stays.");
        page.widths(26, 18, 18, 18, 12, 14, 18, 18);
        int header = Page.FIRST_TABLE;
        page.header(
                header,
                "Component",
                "As-is (%s)".formatted(currency),
                "To-be (%s)".formatted(currency),
                "Saving (%s)".formatted(currency),
                "Saving (%)",
                "Like for like (1) or extra (0)",
                "Like-for-like to-be (%s)".formatted(currency),
                "Extra (%s)".formatted(currency));
        page.freeze(header, 1);
        int first = header + 1;
        int row = first;
        for (ComparisonLine line : book.proposal().comparison().lines()) {
            component(page, row++, line);
        }
        int last = Math.max(first, row - 1);
        page.anchor(Anchor.COMPARISON_NAMES, first, last, 0);
        page.anchor(Anchor.COMPARISON_AS_IS, first, last, AS_IS);
        page.anchor(Anchor.COMPARISON_TO_BE, first, last, TO_BE);
        total(page, last + 1, first, last);
        tax(page, last + 3, last + 1);
        new Waterfall(page).write(last + 9, first, last);
    }

    private static void component(Page page, int row, ComparisonLine line) {
        Book book = page.book();
        CellFormat amount = CellFormat.signed(book.currency());
        page.line(row)
                .text(CellRole.LABEL, line.component())
                .formula(
                        CellRole.LINK,
                        amount,
                        sum(line.components(), name -> PlanServices.asIs(book, name)))
                .formula(
                        CellRole.LINK,
                        amount,
                        sum(
                                namesInPlan(line),
                                name ->
                                        "SUMIFS(%s,%s,%s)"
                                                .formatted(
                                                        book.at(Anchor.PLAN_AMOUNTS),
                                                        book.at(Anchor.PLAN_COMPONENTS),
                                                        name)))
                .formula(CellRole.CALC, amount, "B{r}-C{r}")
                .formula(CellRole.CALC, CellFormat.PERCENT, SHARE)
                .formula(
                        CellRole.CALC,
                        CellFormat.COUNT,
                        "IF(SUMIFS(%s,%s,A{r},%s,\"%s\")=0,1,0)"
                                .formatted(
                                        book.at(Anchor.PLAN_QUANTITIES),
                                        book.at(Anchor.PLAN_COMPONENTS),
                                        book.at(Anchor.PLAN_ENVIRONMENTS),
                                        Environment.STAGING.name().toLowerCase(Locale.ROOT)))
                .formula(CellRole.CALC, amount, "C{r}*F{r}")
                .formula(CellRole.CALC, amount, "C{r}-G{r}");
    }

    /** Components that share nodes stand in the plan together, and each with its own services. */
    private static List<String> namesInPlan(ComparisonLine line) {
        return line.components().size() == 1
                ? line.components()
                : Stream.concat(Stream.of(line.component()), line.components().stream()).toList();
    }

    /** One term for each name; a row of one name refers to its own label. */
    private static String sum(List<String> names, UnaryOperator<String> term) {
        return names.size() == 1
                ? term.apply("A{r}")
                : names.stream()
                        .map(name -> term.apply('"' + name.replace("\"", "\"\"") + '"'))
                        .collect(Collectors.joining("+"));
    }

    private static void total(Page page, int row, int first, int last) {
        CellFormat amount = CellFormat.signed(page.book().currency());
        page.line(row)
                .text(CellRole.OUTPUT, "Total before tax")
                .formula(CellRole.OUTPUT, amount, sum(page, first, last, AS_IS))
                .formula(CellRole.OUTPUT, amount, sum(page, first, last, TO_BE))
                .formula(CellRole.OUTPUT, amount, "B{r}-C{r}")
                .formula(CellRole.OUTPUT, CellFormat.PERCENT, SHARE)
                .text(CellRole.OUTPUT, "")
                .formula(CellRole.OUTPUT, amount, sum(page, first, last, LIKE_FOR_LIKE))
                .formula(CellRole.OUTPUT, amount, sum(page, first, last, LIKE_FOR_LIKE + 1));
        page.anchor(Anchor.AS_IS_TOTAL, row, row, AS_IS);
        page.anchor(Anchor.TO_BE_TOTAL, row, row, TO_BE);
        page.anchor(Anchor.LIKE_FOR_LIKE_TOTAL, row, row, LIKE_FOR_LIKE);
    }

    private static String sum(Page page, int first, int last, int column) {
        return "SUM(%s)".formatted(page.range(first, last, column).onSheet().replace("$", ""));
    }

    private static void tax(Page page, int section, int total) {
        Book book = page.book();
        CellFormat amount = CellFormat.signed(book.currency());
        page.section(section, "Tax, which a business that claims input credit gets back");
        page.header(section + 1, "Block", "As-is", "To-be", "Saving", "Saving (%)");
        int row = section + 2;
        page.line(row)
                .text(CellRole.LABEL, "Before tax")
                .formula(CellRole.CALC, amount, "B" + (total + 1))
                .formula(CellRole.CALC, amount, "C" + (total + 1))
                .formula(CellRole.CALC, amount, "B{r}-C{r}")
                .formula(CellRole.CALC, CellFormat.PERCENT, SHARE);
        page.line(row + 1)
                .text(CellRole.LABEL, "Tax on the bill; GST on the plan")
                .formula(CellRole.LINK, amount, book.at(Anchor.BILL_TAX))
                .formula(CellRole.CALC, amount, "C{above}*" + Name.GST_RATE)
                .formula(CellRole.CALC, amount, "B{r}-C{r}")
                .formula(CellRole.CALC, CellFormat.PERCENT, SHARE);
        page.line(row + 2)
                .text(CellRole.OUTPUT, "With tax")
                .formula(CellRole.OUTPUT, amount, sum(page, row, row + 1, AS_IS))
                .formula(CellRole.OUTPUT, amount, sum(page, row, row + 1, TO_BE))
                .formula(CellRole.OUTPUT, amount, "B{r}-C{r}")
                .formula(CellRole.OUTPUT, CellFormat.PERCENT, SHARE);
        page.anchor(Anchor.AS_IS_TAX, row + 1, row + 1, AS_IS);
        page.anchor(Anchor.TO_BE_TAX, row + 1, row + 1, TO_BE);
    }
}
