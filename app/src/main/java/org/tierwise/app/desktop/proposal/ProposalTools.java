package org.tierwise.app.desktop.proposal;

import org.tierwise.app.jobs.Jobs;
import org.tierwise.exports.Export;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the proposal needs from outside the window.
 *
 * @param kinds kinds of files that it can be written to, the most usual first
 * @param exporting runs the writing of files
 * @param painting runs the painting of pages
 * @param appFolder folder where the program keeps what it remembers
 * @param home folder of the first export
 * @param openFolder shows a folder in the file manager of the system
 * @param clock tells when the proposal was made
 */
public record ProposalTools(
        List<Export> kinds,
        Jobs exporting,
        Jobs painting,
        Path appFolder,
        Path home,
        Consumer<Path> openFolder,
        Clock clock) {
    public ProposalTools {
        kinds = List.copyOf(kinds);
    }
}
