package org.tierwise.data.store;

import org.duckdb.DuckDBDriver;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * DuckDB's driver, without the file that it leaves behind. The driver unpacks its native library
 * (70 MB) to the temporary folder and asks for its removal at the program's end only once it is
 * whole: an interrupted program keeps a part of it, a killed one all of it. So the file goes as
 * soon as it is loaded, or when the program is interrupted before, wherever the system lets go of
 * files that are in use (Windows does not).
 */
final class DuckDbDriver {
    /** For a file that is still to be made; a disk that hangs must not keep the end waiting. */
    private static final long LONGEST_WAIT_MS = 2000;

    private static final long POLL_MS = 5;

    private static final String UNPACKED = "libduckdb_java*.so";

    private static boolean loaded;

    private DuckDbDriver() {}

    /**
     * Opens a database.
     *
     * @param url as the driver wants it
     * @throws SQLException when it cannot be opened
     * @throws CancellationException when the program is ending
     */
    static Connection connect(String url) throws SQLException {
        load();
        return open(url);
    }

    private static Connection open(String url) throws SQLException {
        return new DuckDBDriver().connect(url, new Properties());
    }

    private static synchronized void load() throws SQLException {
        if (loaded) {
            return;
        }
        try {
            Unpacking unpacking = new Unpacking(Path.of(System.getProperty("java.io.tmpdir")));
            Thread end = new Thread(unpacking::abandon, "unpacking of DuckDB");
            try {
                Runtime.getRuntime().addShutdownHook(end);
            } catch (IllegalStateException ending) {
                throw new CancellationException("the program ends");
            }
            try {
                open("jdbc:duckdb:").close();
                unpacking.remove();
                loaded = true;
            } finally {
                unpacking.over.countDown();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file that the driver makes: the only one that was not there before. */
    private static final class Unpacking {
        private final Path folder;
        private final Set<Path> before;
        private final CountDownLatch over = new CountDownLatch(1);

        Unpacking(Path folder) throws IOException {
            this.folder = folder;
            before = unpacked(folder);
        }

        /**
         * Removes the file, whole or not. Of two, one may be another program's that has not loaded
         * it yet; then both stay, and the driver removes ours at the end if it is whole by then.
         *
         * @return whether there was one file with something in it: the driver makes an empty file
         *     and then makes it again to fill it, so that an empty one comes back
         */
        boolean remove() throws IOException {
            Set<Path> now = unpacked(folder);
            now.removeAll(before);
            if (now.size() != 1) {
                return false;
            }
            File file = now.iterator().next().toFile();
            boolean filled = file.length() > 0;
            return file.delete() && filled;
        }

        /** Waits for the file, if it is still to be made, and removes it. */
        void abandon() {
            long latest = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_WAIT_MS);
            try {
                while (over.getCount() > 0 && !remove() && System.nanoTime() < latest) {
                    over.await(POLL_MS, TimeUnit.MILLISECONDS);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Set<Path> unpacked(Path folder) throws IOException {
        Set<Path> found = new HashSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, UNPACKED)) {
            files.forEach(found::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return found;
    }
}
