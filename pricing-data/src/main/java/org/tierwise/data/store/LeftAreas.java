package org.tierwise.data.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Temporary folders of programs that were killed. Each bears the number of its process. */
final class LeftAreas {
    private static final Pattern NAME = Pattern.compile("tierwise-([0-9]{1,18})-[0-9]+");
    private static final AtomicBoolean DONE = new AtomicBoolean();

    private LeftAreas() {}

    /** How the names of the folders of this process begin. */
    static String prefix() {
        return "tierwise-%d-".formatted(ProcessHandle.current().pid());
    }

    /** Removes what was left, the first time that it is called. */
    static void removeOnce() {
        if (DONE.compareAndSet(false, true)) {
            try {
                removeFrom(Path.of(System.getProperty("java.io.tmpdir")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Removes the folders of processes that are gone; those of other users stay.
     *
     * @throws IOException when one cannot be removed for another reason than its owner
     */
    static void removeFrom(Path temporary) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(temporary, "tierwise-*")) {
            for (Path each : found) {
                Matcher name = NAME.matcher(each.getFileName().toString());
                if (name.matches()
                        && Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    removeIfOurs(each);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static void removeIfOurs(Path folder) throws IOException {
        if (Files.getOwner(folder).getName().equals(System.getProperty("user.name"))) {
            Folders.remove(folder);
        }
    }
}
