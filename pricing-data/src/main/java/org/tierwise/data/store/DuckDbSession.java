package org.tierwise.data.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An in-memory DuckDB that spills to a temporary folder, which is removed on close. It loads no
 * extensions and opens no socket.
 */
public final class DuckDbSession implements AutoCloseable {
    private static final int MEMORY_MB = 512;

    private final Path spill;
    private final Connection connection;

    /**
     * Opens a session.
     *
     * @throws IllegalStateException when the database cannot be started
     */
    public DuckDbSession() {
        try {
            spill = Files.createTempDirectory("tierwise-");
            connection = DriverManager.getConnection("jdbc:duckdb:");
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET memory_limit = '" + MEMORY_MB + "MB'");
                statement.execute("SET temp_directory = " + text(spill.toString()));
                statement.execute("SET threads = 2");
                statement.execute("SET autoinstall_known_extensions = false");
                statement.execute("SET autoload_known_extensions = false");
                statement.execute("SET preserve_insertion_order = false");
                statement.execute("SET TimeZone = 'UTC'");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB could not be started", e);
        }
    }

    /**
     * Runs a query.
     *
     * @param sql the query; texts of others only through {@link #text}
     * @param row reads one row
     * @throws QueryProblem when the database refuses
     */
    public <T> List<T> query(String sql, Function<Cells, T> row) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row.apply(new Cells(result)));
            }
            return rows;
        } catch (SQLException e) {
            throw new QueryProblem(e);
        }
    }

    /** A text as an SQL literal. */
    public static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB could not be closed", e);
        } finally {
            removeSpill();
        }
    }

    private void removeSpill() {
        try (Stream<Path> files = Files.walk(spill)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
