package org.tierwise.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.tierwise.app.desktop.controls.Notice;
import org.tierwise.model.project.Project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Somebody drops what cannot be read: the window says what to do, and keeps what it has. */
class BadDropsJourneyTest extends WindowTest {
    @Test
    void anOpenProjectStaysWhateverIsDroppedOnIt() throws Exception {
        openTheExample();
        interact(() ->
                workspace
                        .document()
                        .edit(project -> project.withLongestCommitmentMonths(1), refused -> {}));
        until(() -> project().longestCommitmentMonths() == 1);
        Project before = project();

        drop(newer());
        untilSaid("update Tierwise to open it");
        drop(file("shop.tierwise", ""));
        untilSaid("shop.tierwise:1: the file is empty; copy it again");
        drop(file("other.tierwise", "PK"), file("bill.csv", "a,b"));
        untilSaid("Nothing was opened, because other.tierwise, bill.csv came together");
        drop(file("bill.csv", "a,b"));
        untilSaid("bill.csv was not opened");
        drop(file("photo.jpg", "\u00ff\u00d8\u00ff\u00e0"));
        untilSaid("photo.jpg is a picture");

        assertThat(project()).isEqualTo(before);
        assertThat(workspace.document().undoableProperty().get()).isTrue();
        assertThat(files().dirtyProperty().get()).isTrue();
        go(Step.DEMAND);
        assertThat(said("photo.jpg")).isFalse();
    }

    private void drop(Path... paths) {
        interact(() -> mainWindow().drop(List.of(paths)));
    }

    private void untilSaid(String words) throws TimeoutException {
        until(() -> said(words));
    }

    /** Whether a notice that shows has these words. */
    private boolean said(String words) {
        return lookup(node -> node instanceof Notice && isShown(node)).queryAll().stream()
                .flatMap(notice -> from(notice).lookup(Label.class::isInstance).queryAll().stream())
                .anyMatch(label -> ((Label) label).getText().contains(words));
    }

    private static Path newer() throws IOException {
        Path file = folder.resolve("newer.tierwise");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(
                    "{\"format\": \"tierwise-project\", \"version\": 99, \"program\": \"9.0\"}"
                            .getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static Path file(String name, String latin1) throws IOException {
        return Files.writeString(folder.resolve(name), latin1, StandardCharsets.ISO_8859_1);
    }
}
