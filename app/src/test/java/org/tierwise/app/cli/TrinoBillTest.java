package org.tierwise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierwise.data.bill.ReadOptions;
import org.tierwise.data.bill.RemoteBills;
import org.tierwise.data.bill.RemoteTable;
import org.tierwise.data.bill.generate.ledger.LedgerBills;
import org.tierwise.data.bill.generate.ledger.LedgerFormats;
import org.tierwise.data.bill.generate.ledger.LedgerOptions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Bills in a real Trino. {@code tools/trino.sh} builds the server and runs this. */
@EnabledIfSystemProperty(named = TrinoProcess.BUILT, matches = ".+")
class TrinoBillTest {
    private static final long ROWS = Long.getLong("tierwise.trino.rows", 5000);

    @TempDir static Path folder = Path.of("");

    private static final List<AutoCloseable> SERVER = new ArrayList<>();

    @BeforeAll
    static void start() throws IOException {
        SERVER.add(new TrinoProcess(Files.createDirectories(folder.resolve("lake"))));
    }

    @AfterAll
    static void stop() throws Exception {
        for (AutoCloseable server : SERVER) {
            server.close();
        }
    }

    private static TrinoProcess trino() {
        return (TrinoProcess) SERVER.getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cur-parquet", "cur2-parquet", "focus-1.0-parquet", "focus-1.2-parquet"})
    void theSameJsonFromDuckDbAndFromTrino(String format) throws IOException, SQLException {
        String name = format.replaceAll("[^a-z0-9]", "_");
        Path ledger = folder.resolve(name);
        LedgerBills.write(
                LedgerFormats.of(format).orElseThrow(),
                new LedgerOptions(ROWS, 7, List.of(YearMonth.of(2024, 3)), true),
                ledger);
        List<Path> files = newest(ledger);
        trino().create(name, files);
        List<String> bare = new ArrayList<>();
        for (Path file : files) {
            bare.add(
                    Files.copy(file, Files.createTempDirectory(folder, "bare").resolve("b.parquet"))
                            .toString());
        }

        for (List<String> options : questions()) {
            CommandLineRun local = bill(bare, options);
            CommandLineRun remote = bill(List.of(trino().table(name)), options);

            assertThat(remote.code()).as(remote.err()).isEqualTo(local.code());
            assertThat(withoutPaths(remote.json(), trino().table(name)))
                    .as("%s %s", format, options)
                    .isEqualTo(withoutPaths(local.json(), bare.getFirst()));
        }
        assertThat(bill(bare, questions().getFirst()).json().path("groups").size()).isPositive();
    }

    private static List<List<String>> questions() {
        List<List<String>> questions = new ArrayList<>();
        for (String by : List.of("service", "usage-type", "account", "day", "component")) {
            questions.add(List.of("--json", "--by", by));
        }
        for (String basis : List.of("amortised", "net", "list")) {
            questions.add(List.of("--json", "--basis", basis));
        }
        return questions;
    }

    @Test
    void cancellingEndsTheQueryOnTheServerInASecond() throws IOException, SQLException {
        Path ledger = folder.resolve("long");
        LedgerBills.write(
                LedgerFormats.of("cur-parquet").orElseThrow(),
                new LedgerOptions(2000, 7, List.of(YearMonth.of(2024, 3)), true),
                ledger);
        trino().create("short", newest(ledger));
        trino().execute(
                        "CREATE VIEW bills.reports.long AS SELECT s.* FROM bills.reports.short s"
                                + " CROSS JOIN UNNEST(sequence(1, 10000))"
                                + " CROSS JOIN UNNEST(sequence(1, 1000))");
        AtomicLong stopped = new AtomicLong();

        assertThatThrownBy(() ->
                        RemoteBills.read(
                                RemoteTable.at(trino().table("long")),
                                ReadOptions.DEFAULT,
                                Map.of(),
                                (name, share) -> {
                                    if (trino().running() > 0) {
                                        stopped.set(System.nanoTime());
                                        throw new CancellationException("stopped");
                                    }
                                }))
                .isInstanceOf(CancellationException.class);

        Duration took = Duration.ofNanos(System.nanoTime() - stopped.get());
        assertThat(took).isLessThan(Duration.ofSeconds(1));
        assertThat(trino().running()).isZero();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("query"));
    }

    @Test
    void aTableThatIsNotThereIsToldInWords() {
        CommandLineRun run = CommandLineRun.of("bill", trino().table("nowhere"));

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err())
                .startsWith(trino().table("nowhere") + ":1: ")
                .contains("does not exist");
    }

    private static CommandLineRun bill(List<String> sources, List<String> options) {
        List<String> arguments = new ArrayList<>(List.of("bill"));
        arguments.addAll(sources);
        arguments.addAll(options);
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    /** Files of the newest statement: older ones and copies of other runs are left out. */
    private static List<Path> newest(Path ledger) throws IOException {
        try (Stream<Path> files = Files.walk(ledger)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .filter(file -> !file.toString().contains("0a9e"))
                    .filter(file -> !file.toString().contains("older"))
                    .sorted()
                    .toList();
        }
    }

    /** The document with its one source named alike. */
    private static JsonNode withoutPaths(JsonNode json, String path) throws IOException {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return new ObjectMapper()
                .readTree(json.toString().replace(path, "bill").replace(last, "bill"));
    }
}
