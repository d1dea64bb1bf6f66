package org.tierwise.model.bill;

/**
 * A file that was read into a bill.
 *
 * @param path path as the user gave it, or below the folder that the user gave
 * @param format name of the format, for example {@code legacy-cur}
 * @param rows line items read; the header is not counted
 * @param binaryCosts whether the file keeps costs as binary fractions, good for about 15 digits, of
 *     which each line counts to 10 decimals
 */
public record BillFile(String path, String format, long rows, boolean binaryCosts) {
    /** How the file keeps costs: {@code double} or {@code decimal}. */
    public String precision() {
        return binaryCosts ? "double" : "decimal";
    }
}
