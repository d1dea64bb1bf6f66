package org.tierwise.app.desktop.tour;

import atlantafx.base.theme.Styles;

import org.tierwise.app.desktop.words.Words;

/** What the tour points at, in order. */
public enum TourStop {
    /** The totals of the bill. */
    BILL("tour.bill", "tour.billText", "tour.billOwnText", "headline-strip"),
    /** Users, page views and hours. */
    DEMAND("tour.demand", "tour.demandText", "tour.demandOwnText", "traffic-pane"),
    /** What a chosen card says of failures. */
    TOPOLOGY("tour.topology", "tour.topologyText", "inspector"),
    /** The button that looks for a plan. */
    PLAN("tour.plan", "tour.planText", Styles.ACCENT),
    /** The steps that wait for a plan. */
    ROAD("tour.road", "tour.roadText", "navigation"),
    /** The palette. */
    FIND("tour.find", "tour.findText", "tour.findOwnText", "find-button");

    private final String title;
    private final String text;
    private final String ownText;
    private final String styleClass;

    TourStop(String title, String text, String styleClass) {
        this(title, text, text, styleClass);
    }

    TourStop(String title, String text, String ownText, String styleClass) {
        this.title = title;
        this.text = text;
        this.ownText = ownText;
        this.styleClass = styleClass;
    }

    /** What is looked at, for people. */
    public String title() {
        return Words.of(title);
    }

    /**
     * What to look at, and where its figures come from.
     *
     * @param example whether the project is the bundled example, and not one of the user's own
     */
    public String text(boolean example) {
        return Words.of(example ? text : ownText);
    }

    /** Style class of the control that is pointed at; the first of it on the screen. */
    String styleClass() {
        return styleClass;
    }

    /** Place on the tour, from 1. */
    int number() {
        return ordinal() + 1;
    }

    boolean isFirst() {
        return ordinal() == 0;
    }

    boolean isLast() {
        return number() == values().length;
    }
}
