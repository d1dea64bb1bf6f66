package org.tierwise.app.cli;

import org.tierwise.data.store.DuckDbSession;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Trino of {@code tools/trino} in a process of its own. It ends when this closes. */
final class TrinoProcess implements AutoCloseable {
    /** Folder of the built server. */
    static final String BUILT = "tierwise.trino";

    private static final Pattern ADDRESS = Pattern.compile("LISTENING http://([0-9.]+:[0-9]+)");
    private static final Map<String, String> TYPES =
            Map.of("TIMESTAMP", "timestamp(3)", "FLOAT", "real", "\"NULL\"", "integer");

    private final Path folder;
    private final Process process;
    private final String address;

    /**
     * @param folder folder of the tables
     */
    TrinoProcess(Path folder) throws IOException {
        this.folder = folder;
        Path built = Path.of(System.getProperty(BUILT, ""));
        process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-Xmx" + System.getProperty("tierwise.trino.heap", "1g"),
                                "--add-modules=jdk.incubator.vector",
                                "--sun-misc-unsafe-memory-access=allow",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                built.resolve("classes")
                                        + System.getProperty("path.separator")
                                        + Files.readString(built.resolve("classpath.txt")),
                                "org.tierwise.trino.TrinoServer",
                                folder.toString())
                        .redirectErrorStream(true)
                        .start();
        address = awaited();
    }

    private String awaited() throws IOException {
        BufferedReader log = process.inputReader(StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            lines.add(line);
            Matcher matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                Thread.ofPlatform().daemon().start(() -> log.lines().forEach(rest -> {}));
                return matcher.group(1);
            }
        }
        throw new IOException("Trino did not start:\n" + String.join("\n", lines));
    }

    /** Address of a table for the command line. */
    String table(String name) {
        return "trino://%s/bills/reports/%s".formatted(address, name);
    }

    /** Makes a table of Parquet files that agree in their columns. */
    void create(String name, List<Path> files) throws IOException, SQLException {
        Path data = Files.createDirectories(folder.resolve(name));
        int count = 0;
        for (Path file : files) {
            Path copy = data.resolve("part-%d.parquet".formatted(count++));
            try {
                Files.createLink(copy, file);
            } catch (IOException | UnsupportedOperationException e) {
                Files.copy(file, copy);
            }
        }
        execute(
                "CREATE TABLE bills.reports.%s (%s) WITH (format = 'PARQUET', external_location = 'local:///%s')"
                        .formatted(name, columns(files.getFirst()), name));
    }

    private static String columns(Path file) {
        try (DuckDbSession session = new DuckDbSession(List.of(file))) {
            return String.join(
                    ", ",
                    session.query(
                            "DESCRIBE SELECT * FROM read_parquet(%s)"
                                    .formatted(session.source(file)),
                            row ->
                                    "\"%s\" %s"
                                            .formatted(
                                                    row.text("column_name")
                                                            .toLowerCase(Locale.ROOT),
                                                    TYPES.getOrDefault(
                                                            row.text("column_type"),
                                                            row.text("column_type"))),
                            share -> {}));
        }
    }

    /** Runs a statement on the server. */
    void execute(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:trino://" + address, "tests", "");
    }

    /** Queries of the command line that run on the server now. */
    long running() {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet result =
                        statement.executeQuery(
                                "SELECT count(*) FROM system.runtime.queries"
                                        + " WHERE source = 'tierwise' AND state = 'RUNNING'")) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.destroy();
    }
}
