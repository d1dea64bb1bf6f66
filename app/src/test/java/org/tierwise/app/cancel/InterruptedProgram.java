package org.tierwise.app.cancel;

import org.tierwise.app.Main;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program in a process of its own, with a temporary folder of its own. */
final class InterruptedProgram implements AutoCloseable {
    private static final long LONGEST_S = 60;

    private final List<String> arguments;
    private final Path temporary;
    private final Path said;
    private final Process process;

    /**
     * How the program ended.
     *
     * @param arguments command that was run
     * @param code exit code
     * @param milliseconds from the signal to the end of the process
     * @param left what is in the temporary folder
     * @param said what was printed
     */
    record End(
            List<String> arguments, int code, long milliseconds, List<String> left, String said) {}

    /**
     * Starts a command.
     *
     * @param folder where it gets its temporary folder
     */
    InterruptedProgram(Path folder, String... arguments) throws IOException {
        this.arguments = List.of(arguments);
        temporary = Files.createTempDirectory(folder, "temporary");
        said = folder.resolve(temporary.getFileName() + ".txt");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                // A program that was started in the background ignores SIGINT.
                                "env",
                                "--default-signal=INT",
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-XX:-UsePerfData",
                                "-Xshare:auto",
                                "-Xmx1g",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Djava.io.tmpdir=" + temporary,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()));
        command.addAll(this.arguments);
        process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
    }

    /** Waits until the program has a temporary file that matches. */
    void awaitTemporary(String glob) throws Exception {
        awaitFile(temporary, glob);
    }

    /** Waits until there is a file that matches. */
    void awaitFile(Path folder, String glob) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_S);
        while (!has(folder, glob)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException(
                        "%s ended without a %s: %s"
                                .formatted(arguments, glob, Files.readString(said)));
            }
            Thread.sleep(2);
        }
    }

    private static boolean has(Path folder, String glob) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, glob)) {
            return files.iterator().hasNext();
        }
    }

    /** Sends SIGINT and waits for the end. */
    End interrupt() throws Exception {
        long sent = System.nanoTime();
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
        if (!process.waitFor(LONGEST_S, TimeUnit.SECONDS)) {
            throw new IllegalStateException(arguments + " does not end");
        }
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - sent);
        try (Stream<Path> left = Files.list(temporary)) {
            return new End(
                    arguments,
                    process.exitValue(),
                    took,
                    left.map(file -> file.getFileName().toString()).toList(),
                    Files.readString(said));
        }
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }
}
