package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.Anchor;
import org.tierwise.exports.workbook.Book;
import org.tierwise.exports.workbook.Bounds;
import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Line;
import org.tierwise.exports.workbook.Name;
import org.tierwise.exports.workbook.Page;
import org.tierwise.exports.workbook.Range;
import org.tierwise.exports.workbook.ReadableCells;
import org.tierwise.model.catalogue.CommitmentTerm;
import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.Rider;
import org.tierwise.model.topology.Environment;

import java.util.Locale;

/**
 * What is ordered and what it costs. All tables keep component, environment and amount in the same
 * columns, so that one sum runs over all of them.
 */
final class PlanSheet implements ProposalSheet {
    static final int AMOUNT = 4;

    /** Columns that are printed; the program's amounts and what was exported stand after them. */
    static final int PRINTED = 17;

    private static final int COMPONENT = 1;
    private static final int ENVIRONMENT = 2;
    private static final int ON = 3;
    private static final int NODES = ReadableCells.NODES;
    private static final int SERVER_PRICE = 7;
    private static final int TERM = ReadableCells.TERM;
    private static final int ENGINE = 17;
    private static final int DIFFERENCES = 18;
    private static final int CHANGED = 21;
    private static final int MOST_NODES = 999;
    private static final String TERM_KEY = CommitmentTable.key("F", "N");

    /** Absolute difference between the amount and the program's. */
    static final String DIFFERENCE = "ABS(E{r}-R{r})";

    @Override
    public String name() {
        return ReadableCells.PLAN_SHEET;
    }

    @Override
    public void write(Page page) {
        Book book = page.book();
        String currency = book.currency().getCode();
        PlanEvaluation plan = book.proposal().result().evaluation();
        page.title(
                "Plan",
                "Costs a month, tax excluded, positive. Amount = nodes × node price × (1 -"
                        + " negotiated discount) × on; node price after commitment.");
        page.line(2)
                .skip(AMOUNT)
                .text(
                        CellRole.NOTE,
                        "Blue node counts and terms may be changed: costs follow, response times do"
                                + " not.");
        page.widths(
                19, 16, 13, 5, 12, 17, 10, 12, 23, 20, 7, 10, 11, 10, 10, 10, 18, 18, 12, 12, 12,
                10);
        page.printOnly(PRINTED);
        int section = Page.FIRST_TABLE;
        page.section(section, "Servers and disks");
        page.header(
                section + 1,
                "Node group",
                "Component",
                "Environment",
                "On",
                "Monthly (%s)".formatted(currency),
                "Server SKU",
                "Nodes",
                "Server price",
                "Disks of a node",
                "Disk SKU",
                "Disks",
                "Disk price",
                "Node price",
                "Term (months)",
                "Term discount",
                "Discount on disks",
                "Rides along",
                "Program's amount (%s)".formatted(currency),
                "Difference",
                "Nodes as exported",
                "Term as exported",
                "Changed");
        page.freeze(section + 1, 2);
        int first = section + 2;
        int row = first;
        for (GroupEvaluation group : plan.groups()) {
            group(page, row++, group);
        }
        int lastGroup = Math.max(first, row - 1);
        page.anchor(Anchor.PLAN_SERVER_PRICES, first, lastGroup, SERVER_PRICE);
        PlanServices services = new PlanServices(page);
        int lastBought = services.services(lastGroup + 1);
        int last = services.kept(lastBought + 1);
        page.anchor(Anchor.PLAN_COMPONENTS, first, last, COMPONENT);
        page.anchor(Anchor.PLAN_ENVIRONMENTS, first, last, ENVIRONMENT);
        page.anchor(Anchor.PLAN_AMOUNTS, first, last, AMOUNT);
        page.anchor(Anchor.PLAN_DIFFERENCES, first, last, DIFFERENCES);
        page.anchor(Anchor.PLAN_QUANTITIES, first, last, NODES);
        totals(page, last + 2, page.range(first, lastBought, AMOUNT), lastBought + 1);
        page.line(last + 3)
                .skip(NODES - 1)
                .text(CellRole.OUTPUT, "Nodes")
                .formula(
                        CellRole.OUTPUT,
                        CellFormat.COUNT,
                        "SUMIFS(%s,%s,1)"
                                .formatted(
                                        page.range(first, lastGroup, NODES).onSheet(),
                                        page.range(first, lastGroup, ON).onSheet()));
        page.anchor(Anchor.PLAN_NODES, last + 3, last + 3, NODES);
        page.line(last + 3)
                .skip(CHANGED)
                .formula(
                        CellRole.CALC,
                        CellFormat.COUNT,
                        "SUM(%s)".formatted(page.range(first, lastGroup, CHANGED).onSheet()));
        page.anchor(Anchor.PLAN_CHANGED, last + 3, last + 3, CHANGED);
    }

    /** Writes the columns that all tables share, up to the amount. */
    static Line start(Page page, int row, String name, String component, Environment environment) {
        return page.line(row)
                .text(CellRole.LABEL, name)
                .text(CellRole.TEXT, component)
                .text(CellRole.TEXT, environment.name().toLowerCase(Locale.ROOT))
                .formula(
                        CellRole.CALC,
                        CellFormat.COUNT,
                        environment == Environment.STAGING ? Name.STAGING_ON : "1");
    }

    private static void group(Page page, int row, GroupEvaluation group) {
        Book book = page.book();
        CellFormat price = CellFormat.price(book.currency());
        int months = group.choice().term().months();
        start(page, row, group.group().name(), component(group), group.group().environment())
                .formula(
                        CellRole.CALC,
                        CellFormat.amount(book.currency()),
                        "G{r}*M{r}*(1-" + Name.DISCOUNT + ")*D{r}")
                .text(CellRole.TEXT, group.choice().server().sku())
                .number(CellRole.INPUT, CellFormat.COUNT, group.choice().nodes())
                .formula(
                        CellRole.LINK,
                        price,
                        lookUp(book, Anchor.SERVER_PRICES, Anchor.SERVER_SKUS, "F{r}"))
                .text(CellRole.TEXT, group.choice().disks().label())
                .text(CellRole.TEXT, group.choice().disks().disk().sku())
                .number(CellRole.ENGINE, CellFormat.COUNT, group.choice().disks().count())
                .formula(
                        CellRole.LINK,
                        price,
                        lookUp(book, Anchor.DISK_PRICES, Anchor.DISK_SKUS, "J{r}"))
                .formula(CellRole.CALC, price, "H{r}*(1-O{r})+K{r}*L{r}*(1-P{r})")
                .number(CellRole.INPUT, CellFormat.COUNT, months)
                .formula(
                        CellRole.LINK,
                        CellFormat.PERCENT,
                        lookUp(book, Anchor.COMMITMENT_DISCOUNTS, Anchor.COMMITMENTS, TERM_KEY))
                .formula(
                        CellRole.LINK,
                        CellFormat.PERCENT,
                        lookUp(
                                book,
                                Anchor.COMMITMENT_DISK_DISCOUNTS,
                                Anchor.COMMITMENTS,
                                TERM_KEY))
                .text(
                        CellRole.TEXT,
                        String.join(
                                ", ", group.group().riders().stream().map(Rider::name).toList()))
                .amount(CellRole.ENGINE, group.monthly())
                .formula(CellRole.CALC, CellFormat.AMOUNT, DIFFERENCE)
                .number(CellRole.ENGINE, CellFormat.COUNT, group.choice().nodes())
                .number(CellRole.ENGINE, CellFormat.COUNT, months)
                .formula(CellRole.CALC, CellFormat.COUNT, "IF(AND(G{r}=T{r},N{r}=U{r}),0,1)");
        new Bounds.Whole(1, MOST_NODES).enforce(page, row, NODES);
        new Bounds.OneOf(
                        CommitmentTable.offered(book, group.choice().server()).stream()
                                .map(CommitmentTerm::months)
                                .toList())
                .enforce(page, row, TERM);
    }

    private static String component(GroupEvaluation group) {
        return group.group().componentNames();
    }

    private static String lookUp(Book book, Anchor values, Anchor keys, String key) {
        return "INDEX(%s,MATCH(%s,%s,0))".formatted(book.at(values), key, book.at(keys));
    }

    /** What is bought and what stays, so that the reader sees how the plan becomes the to-be. */
    private static void totals(Page page, int section, Range bought, int firstKept) {
        Book book = page.book();
        String provider = book.proposal().analysis().problem().catalogue().provider();
        page.section(section, "What it adds up to");
        int row = section + 1;
        total(page, row, "Bought from " + provider, bought);
        total(page, row + 1, "Stays where it is", page.range(firstKept, section - 1, AMOUNT));
        total(page, row + 2, "To-be a month", book.range(Anchor.PLAN_AMOUNTS));
        page.anchor(Anchor.PLAN_BOUGHT, row, row, AMOUNT);
        page.anchor(Anchor.PLAN_KEPT, row + 1, row + 1, AMOUNT);
        page.anchor(Anchor.PLAN_TOTAL, row + 2, row + 2, AMOUNT);
    }

    private static void total(Page page, int row, String name, Range amounts) {
        Line line = page.line(row).text(CellRole.OUTPUT, name);
        for (int i = COMPONENT; i < AMOUNT; i++) {
            line.text(CellRole.OUTPUT, "");
        }
        line.formula(
                CellRole.OUTPUT,
                CellFormat.amount(page.book().currency()),
                "SUM(%s)".formatted(amounts.onSheet()));
    }
}
