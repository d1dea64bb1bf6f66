package org.tierwise.data.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A DuckDB in a temporary file that reads the files of one folder and writes into another; rows
 * keep their order, so that the same data gives the same files.
 */
public final class ExportSession implements AutoCloseable {
    private final TempArea area = new TempArea();
    private final Connection connection;

    /**
     * Opens a session.
     *
     * @param from folder that may be read
     * @param to folder that may be written
     * @throws IllegalStateException when the database cannot be started
     */
    public ExportSession(Path from, Path to) {
        try {
            connection = DuckDbDriver.connect("jdbc:duckdb:" + area.folder().resolve("export.db"));
        } catch (SQLException e) {
            area.close();
            throw new IllegalStateException("DuckDB could not be started", e);
        }
        for (String setting :
                List.of(
                        "memory_limit = '900MB'",
                        "temp_directory = " + DuckDbSession.text(area.folder().toString()),
                        "threads = 2",
                        "autoinstall_known_extensions = false",
                        "autoload_known_extensions = false",
                        "preserve_insertion_order = true",
                        "TimeZone = 'UTC'",
                        "allowed_directories = [%s, %s]"
                                .formatted(
                                        DuckDbSession.text(from.toAbsolutePath().toString()),
                                        DuckDbSession.text(to.toAbsolutePath().toString())),
                        "enable_external_access = false",
                        "lock_configuration = true")) {
            execute("SET " + setting);
        }
    }

    /**
     * Runs a statement without a result.
     *
     * @throws QueryProblem when the database refuses
     */
    public void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new QueryProblem(e);
        }
    }

    /**
     * Runs a query and hands over its rows as texts, null as empty.
     *
     * @throws QueryProblem when the database refuses
     */
    public List<List<String>> rows(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            List<List<String>> rows = new java.util.ArrayList<>();
            while (result.next()) {
                List<String> row = new java.util.ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    String cell = result.getString(i);
                    row.add(cell == null ? "" : cell);
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new QueryProblem(e);
        }
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
