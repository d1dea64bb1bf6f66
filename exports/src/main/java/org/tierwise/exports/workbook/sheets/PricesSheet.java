package org.tierwise.exports.workbook.sheets;

import org.joda.money.BigMoney;
import org.tierwise.exports.workbook.Anchor;
import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Line;
import org.tierwise.exports.workbook.Page;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.catalogue.DiskOffer;
import org.tierwise.model.catalogue.PriceSource;
import org.tierwise.model.catalogue.ServerOffer;
import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.plan.PlanEvaluation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Every price that the plan uses, with the document that it was read in. */
final class PricesSheet implements ProposalSheet {
    private static final int PRICE = 3;
    private static final int AS_OF = 5;

    /** Columns that are printed where every price is the list's. */
    private static final int NOTHING_AGREED = 9;

    @Override
    public String name() {
        return "Prices";
    }

    @Override
    public void write(Page page) {
        Catalogue catalogue = page.book().proposal().analysis().problem().catalogue();
        String currency = catalogue.currency().getCode();
        page.title(
                "Prices of %s, %s".formatted(catalogue.provider(), catalogue.region()),
                "Catalogue %s of %s, tax excluded. Only what the plan uses; estimated and secondary"
                                .formatted(catalogue.id(), catalogue.asOf())
                        + " prices need a quotation. Price = agreed price, or list price × (1 -"
                        + " discount).");
        page.widths(22, 9, 24, 14, 13, 10, 10, 36, 62, 12, 10, 12, 14, 24, 12);
        if (page.book().proposal().analysis().prices().agreed().isEmpty()) {
            page.printOnly(NOTHING_AGREED);
        }
        AgreedColumns agreed = new AgreedColumns(page.book().proposal().analysis().prices());
        int header = Page.FIRST_TABLE;
        page.header(
                header,
                "SKU",
                "Kind",
                "Description",
                "Price a month (%s)".formatted(currency),
                "Status",
                "As of",
                "Currency",
                "Document",
                "Note",
                AgreedColumns.HEADERS[0],
                AgreedColumns.HEADERS[1],
                AgreedColumns.HEADERS[2],
                AgreedColumns.HEADERS[3],
                AgreedColumns.HEADERS[4],
                AgreedColumns.HEADERS[5]);
        page.freeze(header, 1);
        int row = header + 1;
        int firstServer = row;
        for (ServerOffer server : servers(page.book().proposal().result().evaluation())) {
            String size = "%d vCPU, %.0f GB".formatted(server.vcpu(), server.ramGb());
            price(
                    page.line(row++),
                    server.sku(),
                    "server",
                    size,
                    agreed.undiscounted(server).monthly(),
                    server.source(),
                    agreed);
        }
        page.anchor(Anchor.SERVER_SKUS, firstServer, row - 1, 0);
        page.anchor(Anchor.SERVER_PRICES, firstServer, row - 1, PRICE);
        int firstDisk = row;
        for (DiskOffer disk : disks(page.book().proposal().result().evaluation())) {
            String size = "%s, %.0f GB".formatted(disk.diskClass().id(), disk.gb());
            price(
                    page.line(row++),
                    disk.sku(),
                    "disk",
                    size,
                    agreed.undiscounted(disk).monthly(),
                    disk.source(),
                    agreed);
        }
        page.anchor(Anchor.DISK_SKUS, firstDisk, row - 1, 0);
        page.anchor(Anchor.DISK_PRICES, firstDisk, row - 1, PRICE);
        page.anchor(Anchor.PRICE_DATES, firstServer, row - 1, AS_OF);
    }

    private static void price(
            Line line,
            String sku,
            String kind,
            String description,
            BigMoney monthly,
            PriceSource source,
            AgreedColumns agreed) {
        line.text(CellRole.LABEL, sku)
                .text(CellRole.TEXT, kind)
                .text(CellRole.TEXT, description)
                .formula(
                        CellRole.CALC,
                        CellFormat.price(monthly.getCurrencyUnit()),
                        AgreedColumns.priceUsed("J", "K", "L"))
                .text(CellRole.TEXT, status(source))
                .text(CellRole.TEXT, source.asOf())
                .text(CellRole.TEXT, monthly.getCurrencyUnit().getCode())
                .text(CellRole.TEXT, source.document())
                .text(CellRole.TEXT, source.note());
        agreed.write(line, sku, agreed.listPrice(sku, monthly));
    }

    /** How far a price can be trusted, in words. */
    static String status(PriceSource source) {
        return source.status().name().toLowerCase(Locale.ROOT);
    }

    private static Collection<ServerOffer> servers(PlanEvaluation plan) {
        Map<String, ServerOffer> bySku = new LinkedHashMap<>();
        for (GroupEvaluation group : plan.groups()) {
            bySku.putIfAbsent(group.choice().server().sku(), group.choice().server());
        }
        return bySku.values();
    }

    private static Collection<DiskOffer> disks(PlanEvaluation plan) {
        Map<String, DiskOffer> bySku = new LinkedHashMap<>();
        for (GroupEvaluation group : plan.groups()) {
            DiskOffer disk = group.choice().disks().disk();
            bySku.putIfAbsent(disk.sku(), disk);
        }
        return bySku.values();
    }
}
