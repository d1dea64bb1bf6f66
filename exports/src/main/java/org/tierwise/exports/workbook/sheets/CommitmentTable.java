package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.Anchor;
import org.tierwise.exports.workbook.Book;
import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Name;
import org.tierwise.exports.workbook.Page;
import org.tierwise.model.catalogue.CommitmentTerm;
import org.tierwise.model.catalogue.ServerOffer;

import java.util.List;

/**
 * Discounts by server and length of the commitment, so that a line of the plan finds that of its
 * own: some providers offer another discount for each family of servers.
 */
final class CommitmentTable {
    private static final int DISCOUNT = 2;
    private static final int DISK_DISCOUNT = 3;
    private static final int KEY = 5;

    private final Page page;

    CommitmentTable(Page page) {
        this.page = page;
    }

    /**
     * What a line of the table is found by.
     *
     * @param sku letter of the column of server SKUs
     * @param months letter of the column of lengths
     */
    static String key(String sku, String months) {
        return "%s{r}&\" \"&%s{r}".formatted(sku, months);
    }

    /** Terms that a server can be ordered for; each length is there once. */
    static List<CommitmentTerm> offered(Book book, ServerOffer server) {
        return book.proposal().analysis().problem().catalogue().terms().stream()
                .filter(term -> term.isOfferedFor(server))
                .toList();
    }

    /** Terms that some server of the plan can be ordered for. */
    static List<CommitmentTerm> used(Book book) {
        List<ServerOffer> servers = servers(book);
        return book.proposal().analysis().problem().catalogue().terms().stream()
                .filter(term -> servers.stream().anyMatch(term::isOfferedFor))
                .toList();
    }

    void write(int section) {
        page.section(section, "Discount of each commitment, as given above");
        page.header(
                section + 1,
                "Server SKU",
                "Commitment (months)",
                "Discount",
                "Discount on disks",
                "",
                "Found by");
        int first = section + 2;
        int row = first;
        for (ServerOffer server : servers(page.book())) {
            for (CommitmentTerm term : offered(page.book(), server)) {
                page.line(row++)
                        .text(CellRole.LABEL, server.sku())
                        .number(CellRole.DATA, CellFormat.COUNT, term.months())
                        .formula(CellRole.CALC, CellFormat.PERCENT, Name.commitmentDiscount(term))
                        .formula(CellRole.CALC, CellFormat.PERCENT, term.disks() ? "C{r}" : "0")
                        .skip(1)
                        .formula(CellRole.CALC, CellFormat.TEXT, key("A", "B"));
            }
        }
        page.anchor(Anchor.COMMITMENT_DISCOUNTS, first, row - 1, DISCOUNT);
        page.anchor(Anchor.COMMITMENT_DISK_DISCOUNTS, first, row - 1, DISK_DISCOUNT);
        page.anchor(Anchor.COMMITMENTS, first, row - 1, KEY);
    }

    private static List<ServerOffer> servers(Book book) {
        return book.proposal().result().evaluation().groups().stream()
                .map(group -> group.choice().server())
                .distinct()
                .toList();
    }
}
