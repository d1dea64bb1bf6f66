package org.tierwise.app.desktop.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.model.project.Project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is saved, what is not, and what is left after a crash. */
class FilesViewModelTest {
    private static final PlanningCase CLOVIA = PlanningCases.open("clovia");

    @TempDir private Path folder = Path.of("");
    private final Document document = new Document(new Jobs(Runnable::run, Runnable::run));
    private final List<String> said = new ArrayList<>();
    private FilesViewModel files = files();

    private FilesViewModel files() {
        Jobs jobs = new Jobs(Runnable::run, Runnable::run);
        return new FilesViewModel(document, jobs, jobs, folder.resolve("home"), said::add);
    }

    @BeforeEach
    void open() {
        files = files();
        document.open(OpenedProject.of(CLOVIA));
        files.opened(Optional.empty());
    }

    @Test
    void aChangeIsUnsavedUntilItIsSavedOrTakenBack() {
        assertThat(files.dirtyProperty().get()).isFalse();

        document.edit(shorterTerm());
        assertThat(files.dirtyProperty().get()).isTrue();
        document.undo();
        assertThat(files.dirtyProperty().get()).isFalse();

        document.redo();
        files.saveAs(folder.resolve("shop.tierwise"));
        assertThat(files.dirtyProperty().get()).isFalse();
        assertThat(said).last().asString().startsWith("Saved in ");
        assertThat(PlanningCases.open(folder.resolve("shop.tierwise").toString()).project())
                .isEqualTo(project());

        document.undo();
        assertThat(files.dirtyProperty().get()).isTrue();
    }

    @Test
    void savingGoesToTheFileThatTheProjectCameFrom() {
        assertThat(files.hasPlace()).isFalse();
        files.saveAs(folder.resolve("shop.tierwise"));
        document.edit(shorterTerm());

        files.save();

        assertThat(PlanningCases.open(folder.resolve("shop.tierwise").toString()).project())
                .isEqualTo(project());
        assertThat(files.recentProjects())
                .extracting(RecentProject::path)
                .containsExactly(folder.resolve("shop.tierwise"));
    }

    @Test
    void aPlaceThatCannotBeWrittenLosesNothing() throws IOException {
        document.edit(shorterTerm());
        Path blocked = folder.resolve("a file");
        Files.writeString(blocked, "in the way");

        files.saveAs(blocked.resolve("shop.tierwise"));

        assertThat(files.problemProperty().get())
                .contains("was not saved")
                .contains("nothing is lost");
        assertThat(files.dirtyProperty().get()).isTrue();
        assertThat(copies()).hasSize(1);
    }

    @Test
    void aFullDiskIsSaidWithWhatToDoAndTheFileStaysTheProjects() throws IOException {
        Path shop = folder.resolve("shop.tierwise");
        files.saveAs(shop);
        byte[] saved = Files.readAllBytes(shop);
        Jobs jobs = new Jobs(Runnable::run, Runnable::run);
        files.close();
        FilesViewModel full =
                new FilesViewModel(
                        document,
                        new Saving(
                                jobs,
                                (target, contents) -> {
                                    throw new IOException("No space left on device");
                                }),
                        jobs,
                        folder.resolve("home"),
                        said::add);
        full.opened(Optional.of(shop));
        document.edit(shorterTerm());
        Project unsaved = project();

        full.saveAs(folder.resolve("other.tierwise"));

        assertThat(full.problemProperty().get())
                .startsWith("other.tierwise was not saved: the disk is full. Free some space");
        assertThat(full.fileProperty().get()).contains(shop);
        assertThat(Files.readAllBytes(shop)).isEqualTo(saved);
        assertThat(project()).isEqualTo(unsaved);
        assertThat(full.dirtyProperty().get()).isTrue();
        assertThat(copies()).hasSize(1);
        assertThat(folder.resolve("shop.tierwise.lock")).exists();
        assertThat(folder.resolve("other.tierwise.lock")).doesNotExist();
    }

    @Test
    void unsavedChangesSurviveTheEndOfTheProcess() throws IOException {
        files.saveAs(folder.resolve("shop.tierwise"));
        document.edit(shorterTerm());
        Project unsaved = project();
        Path copy = copies().getFirst();
        becomesOfAnotherProcess(copy);

        FilesViewModel next = files();

        assertThat(next.left()).hasSize(1);
        Recovery.Left left = next.left().getFirst();
        assertThat(left.name()).isEqualTo("shop.tierwise");
        PlanningCase found = PlanningCases.open(left.copy().toString());
        assertThat(found.project()).isEqualTo(unsaved);

        document.open(OpenedProject.of(found));
        next.recovered(left);
        assertThat(next.left()).isEmpty();
        assertThat(next.dirtyProperty().get()).isTrue();
        assertThat(next.fileProperty().get()).contains(folder.resolve("shop.tierwise"));
    }

    @Test
    void nothingIsLeftOfAProjectThatWasSaved() {
        document.edit(shorterTerm());
        assertThat(copies()).hasSize(1);

        files.saveAs(folder.resolve("shop.tierwise"));
        files.close();

        assertThat(copies()).isEmpty();
    }

    @Test
    void aCopyOfAProgramThatRunsIsNotOffered() {
        document.edit(shorterTerm());

        assertThat(files().left()).isEmpty();
    }

    @Test
    void theLastProjectsAreRememberedNewestFirst() {
        for (int i = 0; i < 8; i++) {
            files.saveAs(folder.resolve("shop-" + i + ".tierwise"));
        }
        files.saveAs(folder.resolve("shop-3.tierwise"));

        assertThat(files().recentProjects())
                .extracting(RecentProject::path)
                .hasSize(6)
                .startsWith(folder.resolve("shop-3.tierwise"), folder.resolve("shop-7.tierwise"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aRecentProjectWhoseFileIsGoneIsShownAsMissingUntilItIsTakenOut() throws IOException {
        Path here = folder.resolve("here.tierwise");
        Path gone = folder.resolve("gone.tierwise");
        files.saveAs(here);
        files.saveAs(gone);
        Files.delete(gone);

        FilesViewModel next = files();
        assertThat(next.recentProjects()).extracting(RecentProject::name).contains("gone", "here");
        assertThat(next.recentProjects())
                .filteredOn(project -> project.saved().isEmpty())
                .extracting(RecentProject::path)
                .containsExactly(gone);

        next.forget(gone);
        assertThat(files().recentProjects()).extracting(RecentProject::path).containsExactly(here);
        next.forget(here);
        assertThat(files().recentProjects()).isEmpty();
        assertThat(here).exists();
    }

    private List<Path> copies() {
        Path home = folder.resolve("home/recovery");
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (var all = Files.list(home)) {
            return all.filter(f -> f.toString().endsWith(".tierwise")).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** No process has this number: it is above the largest that Linux, macOS and Windows give. */
    private static void becomesOfAnotherProcess(Path copy) throws IOException {
        String dead = "99999999999";
        Path origin =
                copy.resolveSibling(copy.getFileName().toString().replace(".tierwise", ".origin"));
        Files.move(copy, copy.resolveSibling(dead + ".tierwise"));
        Files.move(origin, copy.resolveSibling(dead + ".origin"));
    }

    private static java.util.function.UnaryOperator<Project> shorterTerm() {
        return project -> project.withLongestCommitmentMonths(1);
    }

    private Project project() {
        return document.projectProperty().get().orElseThrow().planningCase().project();
    }
}
