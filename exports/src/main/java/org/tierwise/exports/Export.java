package org.tierwise.exports;

import org.tierwise.model.project.Proposal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;

/**
 * One way in which a proposal leaves the program.
 *
 * @param ending end of the file names that it is known by, in small letters
 * @param what what the file is, for people
 * @param writer writes it; the same proposal always makes the same bytes
 */
public record Export(String ending, String what, Writer writer) {
    /** Writes one format. */
    @FunctionalInterface
    public interface Writer {
        /**
         * Writes to a stream, which stays open.
         *
         * @throws IOException when the stream refuses
         */
        void write(Proposal proposal, OutputStream out) throws IOException;
    }

    /** Whether a file of this name would be of this kind. */
    public boolean knows(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /**
     * Writes a file; one that is already there is replaced in one step.
     *
     * @throws TargetNotWritable when the folder is missing or cannot be written, or the target is a
     *     folder; a file that was there stays as it was
     * @throws IOException when writing fails; a file that was there stays as it was
     */
    public void write(Proposal proposal, Path target) throws IOException {
        AtomicFile.write(target, out -> writer.write(proposal, out));
    }
}
