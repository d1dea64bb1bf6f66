package org.tierwise.data.bill;

import org.tierwise.model.bill.InvoiceTieOut;

import java.util.ArrayList;
import java.util.List;

/** What a file of sums says. */
public final class Statement {
    /**
     * Charges of one cell or row.
     *
     * @param key what they are
     * @param sums what they cost
     */
    public record Charge(ChargeKey key, ChargeSums sums) {}

    private final List<Charge> charges = new ArrayList<>();
    private final List<InvoiceTieOut> tieOuts = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    /** Adds a charge. */
    public void charge(ChargeKey key, ChargeSums sums) {
        charges.add(new Charge(key, sums));
    }

    /** Adds a total that the file states, with the sum of what it is about. */
    public void tieOut(InvoiceTieOut tieOut) {
        tieOuts.add(tieOut);
    }

    /** Says what a reader should know. */
    public void warn(String warning) {
        warnings.add(warning);
    }

    /** The charges in the order of the file. */
    public List<Charge> charges() {
        return List.copyOf(charges);
    }

    List<InvoiceTieOut> tieOuts() {
        return List.copyOf(tieOuts);
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }
}
