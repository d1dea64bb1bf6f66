package org.tierwise.model.catalogue;

/** How far a price can be trusted. */
public enum PriceStatus {
    /** Read in the provider's own text or in a machine copy of its price list. */
    PUBLISHED,
    /** Read in a third party's text, bill or script; unverified. */
    SECONDARY,
    /** Computed or assumed; the note gives the method. */
    ESTIMATED
}
