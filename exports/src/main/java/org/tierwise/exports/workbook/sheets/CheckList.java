package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.Anchor;
import org.tierwise.exports.workbook.Book;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.CostTotal;
import org.tierwise.model.bill.InvoiceTieOut;
import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.presentation.ProposalPart;
import org.tierwise.model.project.MappedCost;
import org.tierwise.model.project.ProjectAnalysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which checks a proposal gets; a part that is left out takes its own along. */
final class CheckList {
    private static final BigDecimal A_NANOSECOND = new BigDecimal("0.000001");

    private final Book book;
    private final ProjectAnalysis analysis;

    CheckList(Book book) {
        this.book = book;
        this.analysis = book.proposal().analysis();
    }

    /** Checks that must hold. */
    List<Check> errors() {
        List<Check> checks = new ArrayList<>(bill());
        checks.addAll(plan());
        checks.addAll(program());
        checks.addAll(new CashFlowChecks(book).all());
        return checks;
    }

    /** Checks whose failure a reader must know of, but that make no figure wrong. */
    List<Check> warnings() {
        Bill bill = analysis.bill();
        List<Check> checks = new ArrayList<>();
        if (!bill.periods().isEmpty()) {
            checks.add(
                    new Check(
                            "Year of the prices = year of the bill",
                            new Check.Side.Given(
                                    BigDecimal.valueOf(analysis.problem().catalogue().priceYear())),
                            new Check.Side.Given(
                                    BigDecimal.valueOf(bill.periods().getLast().getYear())),
                            BigDecimal.ZERO,
                            false,
                            "years; prices of different years are compared when this fails"));
        }
        checks.add(
                Check.none(
                        "Every charge is mapped to a component",
                        "COUNTIF(%s,\"%s\")"
                                .formatted(book.at(Anchor.BILL_COMPONENTS), BillRow.UNMAPPED),
                        "rows; what is unmapped counts as-is and nothing to-be"));
        checks.add(
                Check.counted(
                        "The exchange rate is of a month of the bill",
                        bill.periods().contains(book.proposal().comparison().rate().month())
                                ? 0
                                : 1,
                        "0 = it is, 1 = it is not"));
        return checks;
    }

    private List<Check> bill() {
        List<Check> checks = new ArrayList<>();
        total(CostBasis.UNBLENDED, Anchor.BILL_UNBLENDED, checks);
        if (analysis.mapped().basis() != CostBasis.UNBLENDED) {
            total(analysis.mapped().basis(), Anchor.BILL_AMOUNTS, checks);
        }
        if (shows(ProposalPart.BILL_LINES)) {
            checks.add(
                    Check.same(
                            "Sum of all lines of the detail = sum of rows",
                            book.at(Anchor.DETAIL_COST),
                            "SUM(%s)".formatted(book.at(Anchor.BILL_AMOUNTS)),
                            book.billCurrency().getCode() + ", tax included"));
        }
        for (InvoiceTieOut tie : analysis.bill().tieOuts()) {
            checks.add(
                    Check.given(
                            tie.statedBy() + " = sum of line items",
                            new Check.Side.Given(tie.summed()),
                            tie.stated(),
                            tie.currency().getCode() + "; the difference is never spread"));
        }
        checks.add(
                Check.same(
                        "Sum over components = bill before tax",
                        "SUM(%s)".formatted(book.at(Anchor.COMPARISON_AS_IS)),
                        book.at(Anchor.BILL_BEFORE_TAX),
                        unit()));
        checks.add(
                Check.given(
                        "Bill before tax = the program's mapping",
                        "SUMIFS(%s,%s,\"%s\")"
                                .formatted(
                                        book.at(Anchor.BILL_AMOUNTS),
                                        book.at(Anchor.BILL_CHARGES),
                                        BillRow.BEFORE_TAX),
                        mapped(analysis.mapped()),
                        book.billCurrency().getCode()));
        if (shows(ProposalPart.MAPPING)) {
            checks.add(
                    Check.same(
                            "Sum over the mapping = bill before tax",
                            Conversion.of(
                                    book, "SUM(%s)".formatted(book.at(Anchor.MAPPED_AMOUNTS))),
                            book.at(Anchor.BILL_BEFORE_TAX),
                            unit()));
        }
        if (shows(ProposalPart.DEMAND)) {
            checks.add(
                    new Check(
                            "Demand by the utilisation law = the program's",
                            new Check.Side.Formula(
                                    "SUM(%s)".formatted(book.at(Anchor.DEMAND_DIFFERENCES))),
                            new Check.Side.Given(BigDecimal.ZERO),
                            A_NANOSECOND,
                            false,
                            "ms of all calls, absolute differences added up"));
        }
        return checks;
    }

    private boolean shows(ProposalPart part) {
        return book.proposal().presentation().shows(part);
    }

    private void total(CostBasis basis, Anchor amounts, List<Check> checks) {
        if (analysis.bill().total(basis, book.billCurrency())
                instanceof CostTotal.Known(var b, var currency, BigDecimal amount, var tax)) {
            checks.add(
                    Check.given(
                            "Sum of rows = %s total of the bill"
                                    .formatted(basis.name().toLowerCase(Locale.ROOT)),
                            "SUM(%s)".formatted(book.at(amounts)),
                            amount,
                            currency.getCode() + ", tax included"));
        }
    }

    private static BigDecimal mapped(MappedCost mapped) {
        return mapped.byComponent().values().stream()
                .map(m -> m.getAmount())
                .reduce(mapped.unmapped().getAmount(), BigDecimal::add);
    }

    private List<Check> plan() {
        return List.of(
                Check.same(
                        "Sum of plan lines = to-be of the comparison",
                        book.at(Anchor.PLAN_TOTAL),
                        "SUM(%s)".formatted(book.at(Anchor.COMPARISON_TO_BE)),
                        unit()),
                Check.same(
                        "Bought + stays = to-be",
                        book.at(Anchor.PLAN_BOUGHT) + "+" + book.at(Anchor.PLAN_KEPT),
                        book.at(Anchor.TO_BE_TOTAL),
                        unit()),
                Check.same(
                        "Waterfall ends at the to-be",
                        book.at(Anchor.WATERFALL_END),
                        book.at(Anchor.TO_BE_TOTAL),
                        unit()),
                Check.none(
                        "Every server has a price",
                        "COUNTIF(%s,\"<=0\")".formatted(book.at(Anchor.PLAN_SERVER_PRICES)),
                        "node groups without"),
                Check.none(
                        "Every price has a date",
                        "COUNTIF(%s,\"\")".formatted(book.at(Anchor.PRICE_DATES)),
                        "prices without"),
                Check.none(
                        "Every response time keeps its target",
                        "COUNTIF(%s,FALSE)".formatted(book.at(Anchor.STATE_MET)),
                        "states that do not"),
                Check.counted(
                        "No rule of the plan is broken",
                        book.proposal().result().evaluation().violations().size(),
                        "rules, counted by the program"));
    }

    private List<Check> program() {
        Comparison comparison = book.proposal().comparison();
        return List.of(
                new Check(
                        "Quantity × unit price = the program's amount, line by line",
                        new Check.Side.Formula(
                                "SUM(%s)".formatted(book.at(Anchor.PLAN_DIFFERENCES))),
                        new Check.Side.Given(BigDecimal.ZERO),
                        Check.HALF_A_PAISA,
                        true,
                        unit() + ", absolute differences added up"),
                Check.asExported(
                        "As-is = the program's",
                        book.at(Anchor.AS_IS_TOTAL),
                        comparison.asIs().getAmount(),
                        unit()),
                Check.asExported(
                        "To-be = the program's",
                        book.at(Anchor.TO_BE_TOTAL),
                        comparison.toBe().getAmount(),
                        unit()),
                Check.asExported(
                        "Saving = the program's",
                        book.at(Anchor.AS_IS_TOTAL) + "-" + book.at(Anchor.TO_BE_TOTAL),
                        comparison.saving().getAmount(),
                        unit()),
                Check.asExported(
                        "Like-for-like to-be = the program's",
                        book.at(Anchor.LIKE_FOR_LIKE_TOTAL),
                        comparison.toBeLikeForLike().getAmount(),
                        unit()),
                Check.asExported(
                        "GST on the plan = the program's",
                        book.at(Anchor.TO_BE_TAX),
                        comparison.toBeTax().getAmount(),
                        unit()),
                Check.asExported(
                        "Tax on the bill = the program's",
                        book.at(Anchor.AS_IS_TAX),
                        comparison.asIsTax().getAmount(),
                        unit()));
    }

    private String unit() {
        return book.currency().getCode() + " a month";
    }
}
