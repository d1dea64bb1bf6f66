package org.tierwise.app.desktop.bill;

import org.tierwise.model.bill.CostBasis;

/** Words for the bases of costs. */
final class Bases {
    private Bases() {}

    /** Name on the screen. */
    static String name(CostBasis basis) {
        return switch (basis) {
            case UNBLENDED -> "Unblended";
            case AMORTISED -> "Amortised";
            case NET -> "Net";
            case LIST -> "List price";
        };
    }

    /** What it means. */
    static String meaning(CostBasis basis) {
        return switch (basis) {
            case UNBLENDED -> "Cash: each charge in the month it is invoiced";
            case AMORTISED ->
                    "Fees of reservations and savings plans spread over the use that they cover";
            case NET -> "Unblended after private discounts";
            case LIST -> "What the use costs at public on-demand prices";
        };
    }
}
