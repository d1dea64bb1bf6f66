package org.tierwise.app.project;

import java.io.IOException;
import java.nio.file.Path;

/** A project that another program has open; the message says which and what to do. */
public final class ProjectInUse extends IOException {
    private static final long serialVersionUID = 1;

    /**
     * @param process number of the process that has it; empty when it is not known
     */
    ProjectInUse(Path project, String process) {
        super(
                "%s is open in another Tierwise%s; close it there, or save under another name"
                        .formatted(
                                project.getFileName(),
                                process.isEmpty() ? "" : " (process " + process + ")"));
    }
}
