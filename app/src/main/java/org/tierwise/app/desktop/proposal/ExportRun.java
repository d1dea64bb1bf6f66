package org.tierwise.app.desktop.proposal;

import org.tierwise.app.jobs.JobControl;
import org.tierwise.exports.AtomicFile;
import org.tierwise.exports.Export;
import org.tierwise.model.project.Proposal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/**
 * Writes the files of a proposal one after the other. Each is wholly new or the one that was there;
 * one that cannot be written keeps none of the others from being written.
 *
 * @param proposal what goes to the customer
 * @param files kind of each file, in the order in which they are written
 */
record ExportRun(Proposal proposal, Map<Path, Export> files) {
    /** Writes until all are written or the user cancels; says what became of those tried. */
    List<ExportOutcome> write(JobControl control) {
        List<ExportOutcome> outcomes = new ArrayList<>();
        for (Map.Entry<Path, Export> each : files.entrySet()) {
            if (control.cancelled()) {
                break;
            }
            control.report(
                    outcomes.size() / (double) files.size(),
                    each.getKey().getFileName().toString());
            try {
                outcomes.add(write(each.getKey(), each.getValue(), control));
            } catch (CancellationException e) {
                break;
            }
        }
        return outcomes;
    }

    private ExportOutcome write(Path file, Export kind, JobControl control) {
        return ExportProblem.before(file)
                .map(problem -> ExportOutcome.failed(file, problem))
                .orElseGet(() -> {
                    try {
                        AtomicFile.write(
                                file,
                                out -> kind.writer().write(proposal, new Stoppable(out, control)));
                        return ExportOutcome.written(file);
                    } catch (IOException e) {
                        return ExportOutcome.failed(file, ExportProblem.after(file, e));
                    }
                });
    }

    /** Ends the writing in the middle of a file when the user cancels. */
    private static final class Stoppable extends FilterOutputStream {
        private final JobControl control;

        Stoppable(OutputStream out, JobControl control) {
            super(out);
            this.control = control;
        }

        @Override
        public void write(int b) throws IOException {
            goOn();
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            goOn();
            out.write(bytes, from, length);
        }

        private void goOn() {
            if (control.cancelled()) {
                throw new CancellationException("the export was cancelled");
            }
        }
    }
}
