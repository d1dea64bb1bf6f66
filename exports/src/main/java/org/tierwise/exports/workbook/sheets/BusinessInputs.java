package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.Book;
import org.tierwise.exports.workbook.Bounds;
import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.Name;
import org.tierwise.exports.workbook.NamedInput;
import org.tierwise.model.comparison.BusinessCase;
import org.tierwise.model.comparison.OneTimeCost;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.figure.Provenance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Inputs that the cash flow rests on. */
final class BusinessInputs {
    private static final double HIGHEST_COST = 1e12;
    private static final double LOWEST_RATE = -0.5;

    private BusinessInputs() {}

    static List<NamedInput> of(Book book) {
        BusinessCase terms = book.proposal().businessCase();
        OneTimeCost moving = book.proposal().migrationCost();
        return List.of(
                months(
                        Name.HORIZON_MONTHS,
                        "Horizon",
                        terms.horizonMonths(),
                        1,
                        "Months that the cash flow looks at."),
                input(
                        Name.GROWTH_MONTH,
                        "Growth of both bills",
                        terms.growthMonth(),
                        new Bounds.Decimal(LOWEST_RATE, 1),
                        "From month to month, on the bill and on the plan alike."),
                new NamedInput(
                        Name.MIGRATION_COST,
                        "Cost of moving",
                        moving.amount(),
                        CellFormat.amount(book.currency()),
                        book.currency().getCode(),
                        new Bounds.Decimal(0, HIGHEST_COST),
                        source(moving.provenance(), moving.source()),
                        "",
                        "Paid once, in month 0, tax excluded."),
                months(
                        Name.DOUBLE_RUN_MONTHS,
                        "Double running",
                        terms.doubleRunMonths(),
                        0,
                        "Months before the cut-over in which bill and plan are both paid."),
                months(
                        Name.CUTOVER_MONTH,
                        "Cut-over",
                        terms.cutoverMonth(),
                        1,
                        "First month that the plan serves; until then the bill is paid."),
                input(
                        Name.DISCOUNT_RATE_YEAR,
                        "Discount rate a year",
                        terms.discountRateYear(),
                        new Bounds.Decimal(LOWEST_RATE, 1),
                        "Effective rate that later money is discounted at."),
                new NamedInput(
                        Name.GST_CREDITABLE,
                        "Tax is got back as input credit",
                        terms.taxCreditable() ? BigDecimal.ONE : BigDecimal.ZERO,
                        CellFormat.COUNT,
                        "0 or 1",
                        new Bounds.Switch(),
                        "project or default",
                        "",
                        "Where it is not, the cash flow counts tax on bill and plan."));
    }

    private static NamedInput months(
            String name, String label, Figure figure, int lowest, String note) {
        return new NamedInput(
                name,
                label,
                BigDecimal.valueOf((long) figure.value()),
                CellFormat.COUNT,
                figure.unit(),
                new Bounds.Whole(lowest, BusinessCase.LONGEST_HORIZON),
                source(figure.provenance(), figure.source()),
                "",
                note);
    }

    private static NamedInput input(
            String name, String label, Figure figure, Bounds bounds, String note) {
        return new NamedInput(
                name,
                label,
                BigDecimal.valueOf(figure.value()),
                CellFormat.PERCENT,
                figure.unit(),
                bounds,
                source(figure.provenance(), figure.source()),
                "",
                note);
    }

    private static String source(Provenance provenance, String source) {
        return provenance.name().toLowerCase(Locale.ROOT) + ": " + source;
    }
}
