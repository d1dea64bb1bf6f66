package org.tierwise.model.bill;

/**
 * A file that was read into a bill.
 *
 * @param path path as the user gave it, or below the folder that the user gave
 * @param format name of the format, for example {@code legacy-cur}
 * @param rows line items read; the header is not counted
 */
public record BillFile(String path, String format, long rows) {}
