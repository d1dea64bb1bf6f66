package org.tierwise.model.calibration;

/**
 * What a query asks of its storage, and may have to be fitted; bounds are those of plausibility.
 */
public enum QueryParameter {
    /** k: random reads of one query, one after the other. */
    READS_PER_QUERY("k", "reads of a query", "reads", 10, 200),
    /** v: queries of a page view that reach the storage. */
    QUERIES_PER_PAGE("v", "queries of a page", "queries", 0.005, 1),
    /** f: share of reads among the operations at the storage. */
    READ_FRACTION("f", "read fraction", "share", 0.5, 0.95),
    /** x: factor on the page rates of all observations; freed only to see what it trades with. */
    TRAFFIC("x", "factor on the page rate", "times", 0.2, 5);

    private final String symbol;
    private final String label;
    private final String unit;
    private final double low;
    private final double high;

    QueryParameter(String symbol, String label, String unit, double low, double high) {
        this.symbol = symbol;
        this.label = label;
        this.unit = unit;
        this.low = low;
        this.high = high;
    }

    /** Letter in formulas. */
    public String symbol() {
        return symbol;
    }

    /** Name for people. */
    public String label() {
        return label;
    }

    /** Unit as printed. */
    public String unit() {
        return unit;
    }

    /** The parameter, free within what is plausible for a web shop (assumed). */
    public ParameterRange plausible() {
        return new ParameterRange(this, low, high);
    }
}
