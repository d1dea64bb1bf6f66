package org.tierwise.app.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningCases;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Programs that are killed, or meet a full disk, while they save. {@code -Dtierwise.kills=1000} for
 * a longer run.
 */
class KilledWhileSavingTest {
    private static final int KILLS = Integer.getInteger("tierwise.kills", 50);
    private static final int VERSIONS = 5;
    private static final int LONGEST_LIFE_MS = 60;

    @TempDir private Path folder = Path.of("");
    private Path versions = Path.of("");
    private Path saved = Path.of("");

    @BeforeEach
    void makeVersions() throws IOException {
        versions = Files.createDirectories(folder.resolve("versions"));
        saved = Files.createDirectories(folder.resolve("saved"));
        PlanningCase clovia = PlanningCases.open("clovia");
        for (int n = 0; n < VERSIONS; n++) {
            ProjectContents contents =
                    new ProjectContents(
                            clovia.project().withCatalogue("version-" + n),
                            clovia.bill(),
                            clovia.contents().catalogue());
            Files.write(versions.resolve(String.valueOf(n)), ProjectFile.bytes(contents, "0.1.0"));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theProjectIsTheLastOneOrTheOneBefore() throws Exception {
        SplittableRandom random = new SplittableRandom(9);
        for (int twice = 0; twice < 2; twice++) {
            AtomicFile.replace(
                    saved.resolve("shop.tierwise"), Files.readAllBytes(versions.resolve("0")));
        }
        int done = -1;
        int between = 0;
        Process standby = saver(List.of());
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = standby;
            begin(process, done + 1);
            standby = saver(List.of());
            int first = process.getInputStream().read();
            assertThat(first).as(errors(process)).isNotNegative();
            Thread.sleep(random.nextInt(LONGEST_LIFE_MS));
            process.toHandle().destroyForcibly();
            process.waitFor();
            List<String> told =
                    ((char) first
                                    + new String(
                                            process.getInputStream().readAllBytes(),
                                            StandardCharsets.UTF_8))
                            .lines()
                            .toList();
            done = Integer.parseInt(told.getLast());

            boolean last = isWholly("shop.tierwise", done);
            between += last == isWholly("export.bin", done) ? 0 : 1;
            isWholly("copy.tierwise", done);
            ProjectFile.read(AtomicFile.previous(saved.resolve("shop.tierwise")));
        }
        standby.toHandle().destroyForcibly();
        standby.waitFor();
        System.out.printf(
                Locale.ROOT,
                "%d kills, %d of them between two files of a version%n",
                KILLS,
                between);
        assertNothingIsLeftBehindByTheNext();
    }

    /** Whether a file holds the last version told; if not, it holds the next one. */
    private boolean isWholly(String name, int told) {
        ProjectContents contents = ProjectFile.read(saved.resolve(name));
        int version = Integer.parseInt(contents.project().catalogue().replace("version-", ""));
        assertThat(version).as(name).isIn(told % VERSIONS, (told + 1) % VERSIONS);
        return version == told % VERSIONS;
    }

    private void assertNothingIsLeftBehindByTheNext() throws IOException {
        AtomicFile.replace(saved.resolve("shop.tierwise"), new byte[] {1});
        try (Stream<Path> files = Files.list(saved)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder(
                            "shop.tierwise",
                            "shop.tierwise.bak",
                            "copy.tierwise",
                            "copy.tierwise.bak",
                            "export.bin");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDiskThatTakesNoMoreLeavesTheProjectAsItWas() throws Exception {
        byte[] before = Files.readAllBytes(versions.resolve("3"));
        Files.write(saved.resolve("shop.tierwise"), before);

        Process process = saver(List.of("bash", "-c", "ulimit -f 8; exec \"$@\"", "bash"));
        begin(process, 0);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(errors(process)).contains("IOException").contains("File too large");
        assertThat(saved.resolve("shop.tierwise")).hasBinaryContent(before);
        assertThat(saved).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aClockThatJumpsBackChangesNothing() throws IOException {
        Path file = saved.resolve("shop.tierwise");
        Files.copy(versions.resolve("0"), file);
        assertThat(file.toFile().setLastModified(4_000_000_000_000L)).isTrue();

        AtomicFile.replace(file, Files.readAllBytes(versions.resolve("1")));

        assertThat(isWholly("shop.tierwise", 1)).isTrue();
        assertThat(ProjectFile.read(AtomicFile.previous(file)).project().catalogue())
                .isEqualTo("version-0");
    }

    /** A process that waits for its first version, so that it starts while another one saves. */
    private Process saver(List<String> through) throws IOException {
        List<String> command = new ArrayList<>(through);
        command.addAll(
                List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-Xshare:auto",
                        "-Xmx64m",
                        "-cp",
                        placesOf(
                                SavingForever.class,
                                AtomicFile.class,
                                org.tierwise.exports.AtomicFile.class),
                        SavingForever.class.getName(),
                        saved.toString(),
                        versions.toString()));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
    }

    private static void begin(Process saver, int version) throws IOException {
        try (OutputStream in = saver.getOutputStream()) {
            in.write((version + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String placesOf(Class<?>... classes) {
        return Stream.of(classes)
                .map(c -> Path.of(c.getProtectionDomain().getCodeSource().getLocation().getPath()))
                .map(Path::toString)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String errors(Process process) throws IOException {
        return process.isAlive() ? "" : Files.readString(folder.resolve("errors.txt"));
    }
}
