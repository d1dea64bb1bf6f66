package org.tierwise.app.desktop.files;

import org.tierwise.app.project.ProjectLock;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The one project file that this window may save to. */
final class HeldProject {
    private Optional<Path> path = Optional.empty();
    private Optional<ProjectLock> lock = Optional.empty();

    /**
     * Takes a file and gives the one before free; the same file is kept.
     *
     * @throws org.tierwise.app.project.ProjectInUse when another program has it; the one before is
     *     kept then
     * @throws IOException when its folder cannot be written
     */
    synchronized void take(Path file) throws IOException {
        Path wanted = file.toAbsolutePath().normalize();
        if (path.filter(wanted::equals).isPresent()) {
            return;
        }
        ProjectLock taken = ProjectLock.of(wanted);
        free();
        path = Optional.of(wanted);
        lock = Optional.of(taken);
    }

    /**
     * Gives the file free.
     *
     * @throws IOException when its lock cannot be removed
     */
    synchronized void free() throws IOException {
        Optional<ProjectLock> held = lock;
        path = Optional.empty();
        lock = Optional.empty();
        if (held.isPresent()) {
            held.get().close();
        }
    }
}
