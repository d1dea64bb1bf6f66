package org.tierwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.app.cli.TierwiseCommand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Programs that are told to end in the midst of their work (SIGTERM, whose way out is that of
 * Ctrl+C): they end, and leave no file. Threads end with their process.
 */
@DisabledOnOs(OS.WINDOWS)
class CancelledProgramsTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** What the driver of DuckDB leaves when it is interrupted while it unpacks. */
    private static final String UNPACKED = "libduckdb_java";

    private static final int TERMINATED = 128 + 15;

    @TempDir private Path folder = Path.of("");
    private Path temporary = Path.of("");
    private Path work = Path.of("");

    @BeforeEach
    void makeFolders() throws IOException {
        temporary = Files.createDirectory(folder.resolve("temporary"));
        work = Files.createDirectory(folder.resolve("work"));
    }

    @Test
    void aBillWhileTheDatabaseStarts() throws Exception {
        cancelled(at("tierwise-"), "bill", bill().toString());
    }

    @Test
    void aPlanWhileItsExampleIsUnpacked() throws Exception {
        cancelled(at("project.json"), "plan", "clovia");
    }

    @Test
    void anExportWhileItIsWritten() throws Exception {
        cancelled(at(".part"), "plan", "clovia", "--out", work.resolve("proposal.xlsx").toString());
    }

    private void cancelled(Predicate<Path> begun, String... args) throws Exception {
        Process program = start(args);
        waitFor(program, begun);
        long before = System.nanoTime();
        program.destroy();
        assertThat(program.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
        System.out.printf(
                Locale.ROOT,
                "%s ended %d ms after it was told to%n",
                args[0],
                Duration.ofNanos(System.nanoTime() - before).toMillis());

        assertThat(program.exitValue()).isEqualTo(TERMINATED);
        assertThat(Files.readString(folder.resolve("said.txt"))).doesNotContain("Exception");
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).allMatch(at(UNPACKED));
        }
        assertThat(work).isEmptyDirectory();
    }

    private Process start(String... args) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Djava.io.tmpdir=" + temporary,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
    }

    private static Predicate<Path> at(String part) {
        return file -> String.valueOf(file.getFileName()).contains(part);
    }

    /** Waits for a file of the program by its name. */
    private void waitFor(Process program, Predicate<Path> begun) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!anyOf(temporary, begun) && !anyOf(work, begun)) {
            assertThat(program.isAlive())
                    .as("%s", Files.readString(folder.resolve("said.txt")))
                    .isTrue();
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(1);
        }
    }

    /** Files come and go meanwhile, so folders are listed one by one. */
    private static boolean anyOf(Path folder, Predicate<Path> wanted) {
        String[] names = folder.toFile().list();
        return names != null
                && Stream.of(names)
                        .map(folder::resolve)
                        .anyMatch(file -> wanted.test(file) || anyOf(file, wanted));
    }

    private Path bill() {
        Path bill = folder.resolve("bill");
        assertThat(
                        TierwiseCommand.run(
                                "generate",
                                "bill",
                                "--format=cur2-parquet",
                                "--rows=1000",
                                "--out=" + bill))
                .isZero();
        return bill;
    }
}
