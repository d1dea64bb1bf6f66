package org.tierwise.app.desktop.bill;

/** What charges can be filtered by. */
enum Facet {
    SERVICE("Service"),
    ACCOUNT("Account"),
    COMPONENT("Component"),
    DAY("Day");

    private final String title;

    Facet(String title) {
        this.title = title;
    }

    /** The word on the button. */
    String title() {
        return title;
    }
}
