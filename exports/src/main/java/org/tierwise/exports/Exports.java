package org.tierwise.exports;

import org.tierwise.exports.workbook.ProposalWorkbook;
import org.tierwise.model.project.Proposal;

import java.io.IOException;
import java.nio.file.Path;

/** The ways in which a proposal leaves the program. */
public final class Exports {
    private Exports() {}

    /**
     * Writes the proposal workbook; a file that is already there is replaced in one step.
     *
     * @param proposal what goes to the customer
     * @param target the file, usually ending in {@code .xlsx}
     * @throws TargetNotWritable when the folder is missing or cannot be written, or the target is a
     *     folder; a file that was there stays as it was
     * @throws IOException when writing fails; a file that was there stays as it was
     */
    public static void workbook(Proposal proposal, Path target) throws IOException {
        ProposalWorkbook.write(proposal, target);
    }
}
