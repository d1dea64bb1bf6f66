package org.tierwise.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.app.desktop.files.FilesViewModel;
import org.tierwise.app.document.Document;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.solver.Planner;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** A window is killed with a change that nobody saved, and another one is started. */
class RecoveryJourneyTest extends Journey {
    @TempDir private static Path folder = Path.of("");

    private final WorkspaceViewModel workspace =
            new WorkspaceViewModel(
                    new Document(Jobs.ofWindow()), Jobs.ofWindow(), PlanningCases::open);
    private final FilesViewModel files =
            new FilesViewModel(
                    workspace.document(), Jobs.ofWindow(), Jobs.ofWindow(), folder, workspace::say);

    @BeforeAll
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    static void aWindowIsKilledAfterAChange() throws Exception {
        Path errors = folder.resolve("errors.txt");
        Process window =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-Djava.awt.headless=true",
                                "-Dtierwise.home=" + folder,
                                "-cp",
                                System.getProperty("java.class.path"),
                                WindowUntilKilled.class.getName())
                        .redirectError(errors.toFile())
                        .start();
        try (BufferedReader said = window.inputReader()) {
            assertThat(said.readLine()).as(Files.readString(errors)).isEqualTo("kept");
        } finally {
            window.toHandle().destroyForcibly();
            window.waitFor();
        }
    }

    @Override
    public void start(Stage stage) {
        MainWindow window =
                new MainWindow(
                        workspace,
                        ScreenModels.over(workspace, Planner::solve, exportsInto(folder)),
                        files);
        stage.setScene(window.scene());
        show(stage);
    }

    @Override
    WorkspaceViewModel workspace() {
        return workspace;
    }

    @Test
    void theNextWindowBringsTheChangeBack() throws TimeoutException {
        assertThat(files.left()).hasSize(1);

        push("welcome.recover");
        until(() -> workspace.document().projectProperty().get().isPresent());
        until(() -> files.left().isEmpty());

        assertThat(WindowUntilKilled.changed(project())).isTrue();
        assertThat(project().name()).isEqualTo(PlanningCases.open("clovia").project().name());
        assertThat(files.dirtyProperty().get()).isTrue();
        // Until it is saved, a second crash would leave it as well.
        until(() -> copies().equals(List.of(ProcessHandle.current().pid() + ".tierwise")));
    }

    private static List<String> copies() throws IOException {
        return List.of(Objects.requireNonNull(folder.resolve("recovery").toFile().listFiles()))
                .stream()
                .map(File::getName)
                .filter(name -> name.endsWith(".tierwise"))
                .collect(Collectors.toList());
    }
}
