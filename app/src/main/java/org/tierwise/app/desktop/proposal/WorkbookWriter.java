package org.tierwise.app.desktop.proposal;

import org.tierwise.model.project.Proposal;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the proposal workbook; the export, or in tests something quicker. */
@FunctionalInterface
public interface WorkbookWriter {
    /**
     * Writes a proposal.
     *
     * @throws IOException when the file cannot be written
     */
    void write(Proposal proposal, Path target) throws IOException;
}
