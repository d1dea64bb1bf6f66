package org.tierwise.app.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Two programs on one project. */
class ProjectLockTest {
    @TempDir private Path folder = Path.of("");

    /** Another program that holds a project until its input ends. */
    static final class Holding {
        private Holding() {}

        public static void main(String[] args) throws IOException {
            try (ProjectLock lock = ProjectLock.of(Path.of(args[0]))) {
                System.out.println("held");
                System.in.read();
            }
        }
    }

    @Test
    void theSecondProgramIsToldWhoHasTheProject() throws Exception {
        Path project = folder.resolve("shop.tierwise");
        Process other = other(project);
        assertThat(other.inputReader().readLine()).isEqualTo("held");

        assertThatThrownBy(() -> ProjectLock.of(project))
                .isInstanceOf(ProjectInUse.class)
                .hasMessage(
                        "shop.tierwise is open in another Tierwise (process %d); close it there,"
                                + " or save under another name",
                        other.pid());

        other.getOutputStream().close();
        other.waitFor();
        ProjectLock.of(project).close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aKilledProgramHoldsNothing() throws Exception {
        Path project = folder.resolve("shop.tierwise");
        Process other = other(project);
        assertThat(other.inputReader().readLine()).isEqualTo("held");
        other.destroyForcibly().waitFor();

        ProjectLock.of(project).close();
    }

    @Test
    void oneProgramHoldsAProjectOnce() throws IOException {
        Path project = folder.resolve("shop.tierwise");
        try (ProjectLock held = ProjectLock.of(project)) {
            assertThat(Files.exists(folder.resolve("shop.tierwise.lock"))).isTrue();
            assertThatThrownBy(() -> ProjectLock.of(project)).isInstanceOf(ProjectInUse.class);
        }
    }

    private static Process other(Path project) throws IOException {
        return new ProcessBuilder(
                        List.of(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-Xshare:auto",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Holding.class.getName(),
                                project.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
