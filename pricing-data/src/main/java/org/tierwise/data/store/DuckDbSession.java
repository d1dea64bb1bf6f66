package org.tierwise.data.store;

import org.duckdb.DuckDBPreparedStatement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An in-memory DuckDB that may read the files it was opened for and nothing else. It spills to a
 * temporary folder, which is removed on close; it loads no extensions and opens no socket.
 */
public final class DuckDbSession implements AutoCloseable {
    private static final int MEMORY_MB = 512;

    private final TempArea area;
    private final Map<Path, Path> names = new HashMap<>();
    private final Connection connection;

    /**
     * Opens a session.
     *
     * @param files the only files that queries may read
     * @throws IllegalStateException when the database cannot be started
     */
    public DuckDbSession(List<Path> files) {
        area = new TempArea();
        try {
            for (Path file : files) {
                names.put(file, area.readable(file));
            }
            connection = DuckDbDriver.connect("jdbc:duckdb:");
        } catch (IOException e) {
            area.close();
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            area.close();
            throw new IllegalStateException("DuckDB could not be started", e);
        }
        try (Statement statement = connection.createStatement()) {
            for (String setting : settings()) {
                statement.execute("SET " + setting);
            }
        } catch (SQLException e) {
            close();
            throw new IllegalStateException("DuckDB could not be started", e);
        }
    }

    private List<String> settings() {
        return List.of(
                "memory_limit = '" + MEMORY_MB + "MB'",
                "temp_directory = " + text(area.folder().toString()),
                "threads = 2",
                "autoinstall_known_extensions = false",
                "autoload_known_extensions = false",
                "preserve_insertion_order = false",
                "TimeZone = 'UTC'",
                "enable_progress_bar = true",
                "enable_progress_bar_print = false",
                names.values().stream()
                        .map(file -> text(file.toString()))
                        .collect(Collectors.joining(", ", "allowed_paths = [", "]")),
                "enable_external_access = false",
                "lock_configuration = true");
    }

    /**
     * A file as an SQL literal.
     *
     * @throws IllegalArgumentException when the session was not opened for the file
     */
    public String source(Path file) {
        Path name = names.get(file);
        if (name == null) {
            throw new IllegalArgumentException("the session was not opened for " + file);
        }
        return text(name.toString());
    }

    /**
     * Runs a query. It runs on a thread of its own, so that what the callback throws can stop it.
     *
     * @param sql the query; texts of others only through {@link #text}
     * @param row reads one row
     * @param progress told now and then on the caller's thread which share is done, 0 to 1; what it
     *     throws cancels the query and reaches the caller
     * @throws QueryProblem when the database refuses
     */
    public <T> List<T> query(String sql, Function<Cells, T> row, DoubleConsumer progress) {
        return run(statement -> rows(statement, sql, row), progress);
    }

    /**
     * Runs a statement without a result.
     *
     * @param sql the statement; texts of others only through {@link #text}
     * @param progress as for {@link #query}
     * @throws QueryProblem when the database refuses
     */
    public void execute(String sql, DoubleConsumer progress) {
        run(statement -> List.of(statement.execute(sql)), progress);
    }

    private <T> List<T> run(Work<List<T>> work, DoubleConsumer progress) {
        try (Statement statement = connection.createStatement()) {
            return new CancellableQuery<>(
                            statement, () -> share(statement), () -> work.with(statement))
                    .run(progress);
        } catch (SQLException e) {
            throw new QueryProblem(e);
        }
    }

    private static double share(Statement statement) throws SQLException {
        return statement.unwrap(DuckDBPreparedStatement.class).getQueryProgress().getPercentage()
                / 100;
    }

    /** What is done with a statement. */
    @FunctionalInterface
    private interface Work<T> {
        T with(Statement statement) throws SQLException;
    }

    private static <T> List<T> rows(Statement statement, String sql, Function<Cells, T> row)
            throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row.apply(new Cells(result)));
            }
            return rows;
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
            area.close();
        }
    }
}
