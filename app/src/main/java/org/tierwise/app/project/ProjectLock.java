package org.tierwise.app.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Keeps two programs from saving one project. The lock is the operating system's, on a file {@code
 * NAME.lock} beside the project: it ends with its process, also with a killed one.
 */
public final class ProjectLock implements AutoCloseable {
    /** Far behind the text, which stays readable where locks are binding. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int SHORTEST = 32;
    private static final int LONGEST = 4096;
    private static final int TRIES = 3;

    /**
     * What this process holds. POSIX drops all locks of a process on a file when it closes any
     * descriptor of it, so that the file must not be opened a second time.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private ProjectLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Locks a project, which need not exist.
     *
     * @throws ProjectInUse when another program, or another part of this one, holds it
     * @throws IOException when the folder cannot be written
     */
    public static ProjectLock of(Path project) throws IOException {
        Path file =
                project.toAbsolutePath()
                        .normalize()
                        .resolveSibling(project.getFileName() + ".lock");
        if (!HELD.add(file)) {
            throw new ProjectInUse(project, String.valueOf(ProcessHandle.current().pid()));
        }
        boolean held = false;
        try {
            for (int i = 0; i < TRIES && !held; i++) {
                ProjectLock lock = tried(project, file);
                held = lock.isInPlace();
                if (held) {
                    return lock;
                }
                lock.channel.close(); // Its file was removed by the one who had it before.
            }
            throw new ProjectInUse(project, "");
        } finally {
            if (!held) {
                HELD.remove(file);
            }
        }
    }

    private static ProjectLock tried(Path project, Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw new ProjectInUse(project, holder(channel));
            }
            return new ProjectLock(file, channel);
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(SHORTEST);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).strip();
    }

    /**
     * Signs with the number of the process and blanks of a drawn number, and sees whether the file
     * of this name has that size. It must not be opened for that, see {@link #HELD}.
     */
    private boolean isInPlace() throws IOException {
        String process = String.valueOf(ProcessHandle.current().pid());
        String signature =
                process + " ".repeat(ThreadLocalRandom.current().nextInt(SHORTEST, LONGEST));
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(signature.getBytes(StandardCharsets.US_ASCII)), 0);
        return Files.exists(file) && Files.size(file) == signature.length();
    }

    /**
     * Gives the project free.
     *
     * @throws IOException when the lock file cannot be removed
     */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        } finally {
            HELD.remove(file);
        }
    }
}
