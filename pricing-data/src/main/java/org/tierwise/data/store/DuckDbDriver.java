package org.tierwise.data.store;

import org.duckdb.DuckDBDriver;

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
 * whole: an interrupted program keeps a part of it, a killed one all of it. So the end of the
 * program waits until the library is whole, and the file goes as soon as it is loaded, where the
 * system lets go of loaded libraries (Windows does not).
 */
final class DuckDbDriver {
    /** Unpacking takes half a second; a disk that hangs must not keep the program from ending. */
    private static final long LONGEST_WAIT_S = 5;

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
        CountDownLatch whole = new CountDownLatch(1);
        Thread end = new Thread(() -> await(whole), "unpacking of DuckDB");
        try {
            Runtime.getRuntime().addShutdownHook(end);
        } catch (IllegalStateException ending) {
            throw new CancellationException("the program ends");
        }
        try {
            Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
            Set<Path> before = unpacked(temporary);
            open("jdbc:duckdb:").close();
            Set<Path> after = unpacked(temporary);
            after.removeAll(before);
            if (after.size() == 1) { // Of two, one may be another program's, not loaded yet.
                after.iterator().next().toFile().delete();
            }
            loaded = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            whole.countDown();
        }
    }

    private static void await(CountDownLatch whole) {
        try {
            whole.await(LONGEST_WAIT_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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
