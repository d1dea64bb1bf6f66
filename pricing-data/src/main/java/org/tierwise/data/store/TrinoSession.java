package org.tierwise.data.store;

import io.trino.jdbc.QueryStats;
import io.trino.jdbc.TrinoDriver;
import io.trino.jdbc.TrinoStatement;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/**
 * A session with Trino. Its queries end with it: on close, on cancelling, and when the program is
 * interrupted.
 */
public final class TrinoSession implements AutoCloseable {
    /** Who asks; the name of the user of this computer where it is not set. */
    public static final String USER = "TIERWISE_TRINO_USER";

    /** Password of the user, where the server wants one. */
    public static final String PASSWORD = "TIERWISE_TRINO_PASSWORD";

    /** JSON web token, where the server wants one in place of a password. */
    public static final String TOKEN = "TIERWISE_TRINO_TOKEN";

    private static final double WHOLE = 100;

    private final Connection connection;
    private final Thread interrupted = new Thread(this::abandon, "remote queries");
    private final AtomicReference<QueryStats> stats = new AtomicReference<>();

    /**
     * Opens a session; the server is not asked yet.
     *
     * @param environment where {@link #USER}, {@link #PASSWORD} and {@link #TOKEN} are looked up
     * @throws QueryProblem when the credentials cannot be used, such as a password without TLS
     */
    public TrinoSession(TrinoServer server, Map<String, String> environment) {
        try {
            connection = new TrinoDriver().connect(server.url(), properties(server, environment));
        } catch (SQLException e) {
            throw new QueryProblem(e);
        }
        Runtime.getRuntime().addShutdownHook(interrupted);
    }

    private static Properties properties(TrinoServer server, Map<String, String> environment) {
        Properties properties = new Properties();
        properties.setProperty(
                "user",
                environment.getOrDefault(USER, System.getProperty("user.name", "tierwise")));
        properties.setProperty("SSL", String.valueOf(server.encrypted()));
        properties.setProperty("source", "tierwise");
        properties.setProperty("timezone", "UTC");
        if (environment.containsKey(PASSWORD)) {
            properties.setProperty("password", environment.get(PASSWORD));
        }
        if (environment.containsKey(TOKEN)) {
            properties.setProperty("accessToken", environment.get(TOKEN));
        }
        return properties;
    }

    /**
     * Runs a query, on a thread of its own.
     *
     * @param sql the query; texts of others only as {@link DuckDbSession#text} literals
     * @param row reads one row
     * @param progress told now and then on the caller's thread which share the server says is done,
     *     0 to 1; what it throws cancels the query on the server and reaches the caller
     * @throws QueryProblem when the server refuses or cannot be reached
     */
    public <T> List<T> query(String sql, Function<Cells, T> row, DoubleConsumer progress) {
        try (Statement statement = connection.createStatement()) {
            Consumer<QueryStats> told = stats::set;
            statement.unwrap(TrinoStatement.class).setProgressMonitor(told);
            return new CancellableQuery<>(statement, this::share, () -> rows(statement, sql, row))
                    .run(progress);
        } catch (SQLException e) {
            throw new QueryProblem(e);
        }
    }

    private double share() {
        QueryStats now = stats.get();
        return now == null ? 0 : now.getProgressPercentage().orElse(0) / WHOLE;
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

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(interrupted);
        } catch (IllegalStateException alreadyEnding) {
            return;
        }
        abandon();
    }

    /** Closing the connection cancels its queries. */
    private void abandon() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new QueryProblem(e);
        }
    }
}
