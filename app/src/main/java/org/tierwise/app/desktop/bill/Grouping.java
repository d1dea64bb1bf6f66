package org.tierwise.app.desktop.bill;

/** What a row of the bill is. */
enum Grouping {
    SERVICE("Service"),
    ACCOUNT("Account"),
    USAGE_TYPE("Usage type"),
    DAY("Day"),
    COMPONENT("Component");

    private final String title;

    Grouping(String title) {
        this.title = title;
    }

    /** The word on the button. */
    String title() {
        return title;
    }
}
