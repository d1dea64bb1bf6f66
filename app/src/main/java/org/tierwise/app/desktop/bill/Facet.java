package org.tierwise.app.desktop.bill;

import org.tierwise.app.desktop.words.Words;

/** What charges can be filtered by. */
enum Facet {
    SERVICE("bill.service"),
    ACCOUNT("bill.account"),
    COMPONENT("bill.component"),
    DAY("bill.day");

    private final String key;

    Facet(String key) {
        this.key = key;
    }

    /** The word on the button. */
    String title() {
        return Words.of(key);
    }

    /** A value in words: components have values that name none of them. */
    String inWords(String value) {
        if (value.isEmpty()) {
            return Words.of("bill.notSaid");
        }
        return this == COMPONENT ? Payer.of(value).inWords() : value;
    }
}
