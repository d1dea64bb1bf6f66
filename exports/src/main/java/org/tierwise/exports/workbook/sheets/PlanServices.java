package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.Anchor;
import org.tierwise.exports.workbook.Book;
import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Line;
import org.tierwise.exports.workbook.Name;
import org.tierwise.exports.workbook.Page;
import org.tierwise.model.plan.ServiceCost;
import org.tierwise.model.topology.Environment;

import java.util.List;
import java.util.Locale;

/** Tables of the plan below the node groups: services by volume, and what stays where it is. */
final class PlanServices {
    private static final int WHY = 8;

    private final Page page;
    private final Book book;

    PlanServices(Page page) {
        this.page = page;
        this.book = page.book();
    }

    /**
     * Writes what is bought by volume.
     *
     * @param firstRow row after the table above
     * @return the last row that was written
     */
    int services(int firstRow) {
        List<ServiceCost> services = book.proposal().result().evaluation().services();
        if (services.isEmpty()) {
            return firstRow - 1;
        }
        int row = head(firstRow + 1, "Services by volume", "Service");
        for (ServiceCost service : services) {
            service(row++, service);
        }
        return row - 1;
    }

    /**
     * Writes what stays where it is.
     *
     * @param firstRow row after the table above
     * @return the last row that was written
     */
    int kept(int firstRow) {
        List<String> kept = book.proposal().analysis().project().kept();
        if (kept.isEmpty()) {
            return firstRow - 1;
        }
        int row =
                head(
                        firstRow + 1,
                        "Stays on %s, so that the search does not choose it"
                                .formatted(book.proposal().analysis().bill().provider()),
                        "Service");
        for (String component : kept) {
            kept(row++, component);
        }
        return row - 1;
    }

    private int head(int section, String title, String name) {
        String currency = book.currency().getCode();
        page.section(section, title);
        page.header(
                section + 1,
                name,
                "Component",
                "Environment",
                "On",
                "Monthly (%s)".formatted(currency),
                "SKU",
                "Quantity",
                "Unit",
                "Why this quantity");
        Line line = page.line(section + 1).skip(PlanSheet.PRINTED);
        line.text(CellRole.HEADER, "Program's amount (%s)".formatted(currency));
        line.text(CellRole.HEADER, "Difference");
        return section + 2;
    }

    private void service(int row, ServiceCost service) {
        String name = service.volume().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        PlanSheet.start(
                        page,
                        row,
                        name,
                        service.volume().component(),
                        service.volume().environment())
                .formula(
                        CellRole.CALC,
                        CellFormat.amount(book.currency()),
                        "(G{r}*%s-%s+IF(G{r}>0,SUMIFS(%s,%s,F{r}),0))*(1-%s)*D{r}"
                                .formatted(
                                        reached(Anchor.TIER_STEPS),
                                        reached(Anchor.TIER_OFFSETS),
                                        book.at(Anchor.TIER_FLATS),
                                        book.at(Anchor.TIER_SKUS),
                                        Name.DISCOUNT))
                .text(CellRole.TEXT, service.offer().sku())
                .number(CellRole.ENGINE, CellFormat.QUANTITY, service.volume().quantity())
                .text(CellRole.TEXT, service.offer().unit())
                .text(CellRole.NOTE, service.volume().source())
                .skip(PlanSheet.PRINTED - WHY - 1)
                .amount(CellRole.ENGINE, service.monthly())
                .formula(CellRole.CALC, CellFormat.AMOUNT, PlanSheet.DIFFERENCE);
    }

    /** Sum over the tiers of the SKU that the quantity reaches. */
    private String reached(Anchor column) {
        return "SUMIFS(%s,%s,F{r},%s,\"<\"&G{r})"
                .formatted(book.at(column), book.at(Anchor.TIER_SKUS), book.at(Anchor.TIER_FROM));
    }

    private void kept(int row, String component) {
        PlanSheet.start(page, row, component, component, Environment.PRODUCTION)
                .formula(
                        CellRole.LINK,
                        CellFormat.signed(book.currency()),
                        asIs(book, "B{r}") + "*D{r}")
                .skip(3)
                .text(CellRole.NOTE, "as on the bill")
                .skip(PlanSheet.PRINTED - WHY - 1)
                .amount(CellRole.ENGINE, book.proposal().analysis().keptCost(component))
                .formula(CellRole.CALC, CellFormat.AMOUNT, PlanSheet.DIFFERENCE);
    }

    /** Cost of a component on the bill, tax apart, in the currency of the plan. */
    static String asIs(Book book, String component) {
        return "SUMIFS(%s,%s,%s,%s,\"%s\")"
                .formatted(
                        book.at(Anchor.BILL_CONVERTED),
                        book.at(Anchor.BILL_COMPONENTS),
                        component,
                        book.at(Anchor.BILL_CHARGES),
                        BillRow.BEFORE_TAX);
    }
}
