package org.tierwise.exports.workbook;

/** Where a workbook holds what may be changed, for those who write it and who read it back. */
public final class ReadableCells {
    public static final String INPUTS_SHEET = "Inputs";
    public static final String PLAN_SHEET = "Plan";

    /** Columns of the inputs: label, unit, value as exported; the value itself has a name. */
    public static final int INPUT_LABEL = 0;

    public static final int INPUT_UNIT = 2;
    public static final int INPUT_EXPORTED = 3;

    /** Columns of the plan: node counts and commitments (months), now and as exported. */
    public static final int NODES = 6;

    public static final int TERM = 13;
    public static final int NODES_EXPORTED = 19;
    public static final int TERM_EXPORTED = 20;

    private ReadableCells() {}
}
