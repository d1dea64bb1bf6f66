package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.Anchor;
import org.tierwise.exports.workbook.Book;
import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Name;
import org.tierwise.exports.workbook.Page;
import org.tierwise.model.plan.ServiceCost;
import org.tierwise.model.topology.Environment;

import java.util.List;
import java.util.Locale;

/** Tables of the plan below the node groups: services by volume, and what stays where it is. */
final class PlanServices {
    private final Page page;
    private final Book book;

    PlanServices(Page page) {
        this.page = page;
        this.book = page.book();
    }

    /**
     * Writes both tables from a row on, without a blank row, so that sums run through.
     *
     * @return the last row that was written
     */
    int write(int firstRow) {
        int row = firstRow;
        List<ServiceCost> services = book.proposal().result().evaluation().services();
        if (!services.isEmpty()) {
            header(row++, "Service", "SKU", "Quantity", "Unit", "Why this quantity");
            for (ServiceCost service : services) {
                service(row++, service);
            }
        }
        List<String> kept = book.proposal().analysis().project().kept();
        if (!kept.isEmpty()) {
            header(row++, "Stays where it is", "", "", "", "Why");
            for (String component : kept) {
                kept(row++, component);
            }
        }
        return row - 1;
    }

    private void header(
            int row, String name, String sku, String quantity, String unit, String why) {
        String currency = book.currency().getCode();
        page.header(
                row,
                name,
                "Component",
                "Environment",
                "On",
                "Monthly (%s)".formatted(currency),
                "Program's amount (%s)".formatted(currency),
                "Difference",
                sku,
                quantity,
                unit,
                why);
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
                        "(I{r}*%s-%s+IF(I{r}>0,SUMIFS(%s,%s,H{r}),0))*(1-%s)*D{r}"
                                .formatted(
                                        reached(Anchor.TIER_STEPS),
                                        reached(Anchor.TIER_OFFSETS),
                                        book.at(Anchor.TIER_FLATS),
                                        book.at(Anchor.TIER_SKUS),
                                        Name.DISCOUNT))
                .amount(CellRole.ENGINE, service.monthly())
                .formula(CellRole.CALC, CellFormat.AMOUNT, PlanSheet.DIFFERENCE)
                .text(CellRole.TEXT, service.offer().sku())
                .number(CellRole.ENGINE, CellFormat.QUANTITY, service.volume().quantity())
                .text(CellRole.TEXT, service.offer().unit())
                .text(CellRole.TEXT, service.volume().source());
    }

    /** Sum over the tiers of the SKU that the quantity reaches. */
    private String reached(Anchor column) {
        return "SUMIFS(%s,%s,H{r},%s,\"<\"&I{r})"
                .formatted(book.at(column), book.at(Anchor.TIER_SKUS), book.at(Anchor.TIER_FROM));
    }

    private void kept(int row, String component) {
        PlanSheet.start(page, row, component, component, Environment.PRODUCTION)
                .formula(
                        CellRole.LINK,
                        CellFormat.signed(book.currency()),
                        asIs(book, "B{r}") + "*D{r}")
                .amount(CellRole.ENGINE, book.proposal().analysis().keptCost(component))
                .formula(CellRole.CALC, CellFormat.AMOUNT, PlanSheet.DIFFERENCE)
                .skip(3)
                .text(CellRole.TEXT, "as on the bill");
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
