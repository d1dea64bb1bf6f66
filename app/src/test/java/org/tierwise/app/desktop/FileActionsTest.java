package org.tierwise.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Window;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.app.desktop.files.FilesViewModel;
import org.tierwise.app.document.Document;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.model.project.Project;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files are dropped on a window in which a project with changes is open. */
class FileActionsTest {
    @TempDir private Path folder = Path.of("");

    private final Jobs jobs = new Jobs(Runnable::run, Runnable::run);
    private final WorkspaceViewModel workspace =
            new WorkspaceViewModel(
                    new Document(new Jobs(Runnable::run, Runnable::run)),
                    new Jobs(Runnable::run, Runnable::run),
                    PlanningCases::open);
    private Optional<FilesViewModel> made = Optional.empty();

    @BeforeEach
    void openTheExample() {
        made =
                Optional.of(
                        new FilesViewModel(
                                workspace.document(),
                                jobs,
                                jobs,
                                folder.resolve("home"),
                                workspace::say));
        actions().open("clovia");
        assertThat(workspace.document().projectProperty().get()).isPresent();
    }

    @Test
    void aProjectOfANewerVersionIsNotOpenedAndTheOpenOneStays() throws IOException {
        Path newer = folder.resolve("newer.tierwise");
        try (OutputStream out = Files.newOutputStream(newer);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(
                    "{\"format\":\"tierwise-project\",\"version\":99,\"program\":\"9.0\"}"
                            .getBytes(StandardCharsets.UTF_8));
        }
        Project before = project();

        assertThat(actions().drop(List.of(newer))).isTrue();

        assertThat(workspace.problemProperty().get())
                .contains(
                        "newer.tierwise!manifest.json:1: ",
                        "Tierwise 9.0",
                        "update Tierwise to open it");
        assertThat(project()).isEqualTo(before);
    }

    @Test
    void changesThatNoFileHoldsAreNotGivenUpByDroppingAProjectOnce() throws IOException {
        Path shop = folder.resolve("shop.tierwise");
        files().saveAs(shop);
        actions().open("clovia");
        workspace.document().edit(project -> project.withLongestCommitmentMonths(1));
        Project changed = project();

        actions().drop(List.of(shop));
        assertThat(project()).isEqualTo(changed);
        assertThat(files().noteProperty().get())
                .contains("shop.tierwise was not opened", "Ctrl+S", "once more");

        actions().drop(List.of(shop));
        assertThat(project()).isNotEqualTo(changed);
        assertThat(files().fileProperty().get()).contains(shop);
        assertThat(files().noteProperty().get()).isEmpty();
    }

    @Test
    void whatIsDroppedBesideAProjectIsSaid() {
        Path shop = folder.resolve("shop.tierwise");
        files().saveAs(shop);

        actions().drop(List.of(folder.resolve("holiday.jpg"), shop));

        assertThat(files().noteProperty().get()).contains("left out: holiday.jpg");
    }

    @Test
    void aFileThatIsNoProjectIsRefusedWithWhereItWouldGo() {
        List<Path> given = List.of(folder.resolve("holiday.jpg"), folder.resolve("june.csv.gz"));
        assertThat(actions().drop(given)).isFalse();

        actions().refuse(given);

        assertThat(files().noteProperty().get())
                .startsWith(
                        "Not opened: holiday.jpg, june.csv.gz. The open project stays as it is.")
                .contains("A new bill goes on the start screen");
    }

    @Test
    void theExampleIsOneUntilAFileOfTheUserHoldsIt() {
        assertThat(workspace.showsExample()).isTrue();
        Path shop = folder.resolve("shop.tierwise");
        files().saveAs(shop);
        actions().open(shop.toString());

        assertThat(workspace.showsExample()).isFalse();
    }

    private FilesViewModel files() {
        return made.orElseThrow();
    }

    private FileActions actions() {
        return new FileActions(workspace, files(), FileActionsTest::noWindow);
    }

    private static Window noWindow() {
        throw new AssertionError("a drop asks no questions");
    }

    private Project project() {
        return workspace.document().projectProperty().get().orElseThrow().planningCase().project();
    }
}
