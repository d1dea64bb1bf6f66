package org.tierwise.app.desktop.bill;

import org.tierwise.app.desktop.words.Words;
import org.tierwise.model.bill.CostBasis;

/** Words for the bases of costs. */
final class Bases {
    private Bases() {}

    /** Name on the screen. */
    static String name(CostBasis basis) {
        return Words.of("basis." + basis.name());
    }

    /** What it means. */
    static String meaning(CostBasis basis) {
        return Words.of("basisMeaning." + basis.name());
    }
}
