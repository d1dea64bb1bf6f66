package org.tierwise.model.figure;

/** How a figure came about; it travels with the figure to every screen and sheet. */
public enum Provenance {
    /** Typed in by the user or fixed by the customer. */
    GIVEN,
    /** Read from a bill, a log or a metric export. */
    MEASURED,
    /** Fitted to observations. */
    CALIBRATED,
    /** A default that nobody has confirmed for this customer. */
    ASSUMED,
    /** Worked out from other figures. */
    COMPUTED
}
