package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.Page;

/** Prices of services by volume, as tiers. */
final class ServicePricesSheet implements ProposalSheet {
    /** Columns that are printed where every price is the list's. */
    private static final int NOTHING_AGREED = 9;

    @Override
    public String name() {
        return "Service prices";
    }

    @Override
    public void write(Page page) {
        page.title(
                "Prices of services by volume",
                "A quantity pays (quantity - from) × step for every tier that it reaches, and the"
                        + " flat amount as soon as anything is used.");
        page.widths(16, 12, 14, 14, 13, 10, 12, 42, 50, 12, 12, 12, 12, 10, 12, 14, 24, 12);
        if (page.book().proposal().analysis().prices().agreed().isEmpty()) {
            page.printOnly(NOTHING_AGREED);
        }
        new TierTable(page).write(Page.FIRST_TABLE);
        page.freeze(Page.FIRST_TABLE, 1);
    }
}
