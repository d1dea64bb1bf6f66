package org.tierwise.app.desktop.bill;

import org.tierwise.app.desktop.words.Words;

/** What a row of the bill is. */
enum Grouping {
    SERVICE("bill.service"),
    ACCOUNT("bill.account"),
    USAGE_TYPE("bill.usageType"),
    DAY("bill.day"),
    COMPONENT("bill.component");

    private final String key;

    Grouping(String key) {
        this.key = key;
    }

    /** The word on the button. */
    String title() {
        return Words.of(key);
    }
}
