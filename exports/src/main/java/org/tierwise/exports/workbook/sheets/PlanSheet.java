package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.Anchor;
import org.tierwise.exports.workbook.Book;
import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Line;
import org.tierwise.exports.workbook.Name;
import org.tierwise.exports.workbook.Page;
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
    private static final int COMPONENT = 1;
    private static final int ENVIRONMENT = 2;
    private static final int ENGINE = 5;
    private static final int DIFFERENCES = 6;
    private static final int QUANTITY = 8;
    private static final int SERVER_PRICE = 9;

    /** Absolute difference between the amount and the program's. */
    static final String DIFFERENCE = "ABS(E{r}-F{r})";

    @Override
    public String name() {
        return "Plan";
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
        page.widths(17, 16, 13, 6, 14, 14, 11, 17, 10, 13, 19, 18, 8, 11, 12, 12, 12, 12, 16);
        int header = Page.FIRST_TABLE;
        page.header(
                header,
                "Node group",
                "Component",
                "Environment",
                "On",
                "Monthly (%s)".formatted(currency),
                "Program's amount (%s)".formatted(currency),
                "Difference",
                "Server SKU",
                "Nodes",
                "Server price",
                "Disks of a node",
                "Disk SKU",
                "Disks",
                "Disk price",
                "Node price",
                "Commitment (months)",
                "Commitment discount",
                "Discount on disks",
                "Rides along");
        page.freeze(header, 2);
        int first = header + 1;
        int row = first;
        for (GroupEvaluation group : plan.groups()) {
            group(page, row++, group);
        }
        int lastGroup = Math.max(first, row - 1);
        page.anchor(Anchor.PLAN_SERVER_PRICES, first, lastGroup, SERVER_PRICE);
        int last = new PlanServices(page).write(row);
        page.anchor(Anchor.PLAN_COMPONENTS, first, last, COMPONENT);
        page.anchor(Anchor.PLAN_ENVIRONMENTS, first, last, ENVIRONMENT);
        page.anchor(Anchor.PLAN_AMOUNTS, first, last, AMOUNT);
        page.anchor(Anchor.PLAN_ENGINE, first, last, ENGINE);
        page.anchor(Anchor.PLAN_DIFFERENCES, first, last, DIFFERENCES);
        page.anchor(Anchor.PLAN_QUANTITIES, first, last, QUANTITY);
        total(page, last + 1);
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
        start(page, row, group.group().name(), component(group), group.group().environment())
                .formula(
                        CellRole.CALC,
                        CellFormat.amount(book.currency()),
                        "I{r}*O{r}*(1-" + Name.DISCOUNT + ")*D{r}")
                .amount(CellRole.ENGINE, group.monthly())
                .formula(CellRole.CALC, CellFormat.AMOUNT, DIFFERENCE)
                .text(CellRole.TEXT, group.choice().server().sku())
                .number(CellRole.ENGINE, CellFormat.COUNT, group.choice().nodes())
                .formula(
                        CellRole.LINK,
                        price,
                        lookUp(book, Anchor.SERVER_PRICES, Anchor.SERVER_SKUS, "H{r}"))
                .text(CellRole.TEXT, group.choice().disks().label())
                .text(CellRole.TEXT, group.choice().disks().disk().sku())
                .number(CellRole.ENGINE, CellFormat.COUNT, group.choice().disks().count())
                .formula(
                        CellRole.LINK,
                        price,
                        lookUp(book, Anchor.DISK_PRICES, Anchor.DISK_SKUS, "L{r}"))
                .formula(CellRole.CALC, price, "J{r}*(1-Q{r})+M{r}*N{r}*(1-R{r})")
                .number(CellRole.ENGINE, CellFormat.COUNT, group.choice().term().months())
                .formula(
                        CellRole.LINK,
                        CellFormat.PERCENT,
                        Name.commitmentDiscount(group.choice().term()))
                .formula(
                        CellRole.CALC,
                        CellFormat.PERCENT,
                        group.choice().term().disks() ? "Q{r}" : "0")
                .text(
                        CellRole.TEXT,
                        String.join(
                                ", ", group.group().riders().stream().map(Rider::name).toList()));
    }

    private static String component(GroupEvaluation group) {
        return group.group().demand().name();
    }

    private static String lookUp(Book book, Anchor values, Anchor keys, String key) {
        return "INDEX(%s,MATCH(%s,%s,0))".formatted(book.at(values), key, book.at(keys));
    }

    private static void total(Page page, int row) {
        Book book = page.book();
        Line line = page.line(row).text(CellRole.OUTPUT, "Total a month");
        for (int i = COMPONENT; i < AMOUNT; i++) {
            line.text(CellRole.OUTPUT, "");
        }
        line.formula(
                CellRole.OUTPUT,
                CellFormat.amount(book.currency()),
                "SUM(%s)".formatted(book.range(Anchor.PLAN_AMOUNTS).onSheet()));
        line.formula(
                CellRole.ENGINE,
                CellFormat.amount(book.currency()),
                "SUM(%s)".formatted(book.range(Anchor.PLAN_ENGINE).onSheet()));
        page.anchor(Anchor.PLAN_TOTAL, row, row, AMOUNT);
    }
}
