package org.tierwise.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;

import org.junit.jupiter.api.Test;
import org.tierwise.app.desktop.controls.Notice;
import org.tierwise.model.project.Project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Somebody drops what cannot be read: the window says what to do, and keeps what it has. */
class BadDropsJourneyTest extends WindowTest {
    private static final Path BILL =
            Path.of("src/main/resources/org/tierwise/app/examples/clovia/bill")
                    .resolve(
                            "20260601-20260701/910a2dec-8902-5cc1-beeb-8da1658eec67/clovia-1.csv.gz");

    @Test
    void onTheStartWhatIsGoodIsTakenAndTheRestIsSaid() throws Exception {
        Path picture = file("photo.jpg", "\u00ff\u00d8\u00ff\u00e0");
        Path empty = file("empty.csv", "");

        drop(BILL, picture, empty);

        untilSaid("photo.jpg is a picture and was left out");
        untilSaid("empty.csv is empty: download or copy it again.");
        until(() -> filesOfTheBill() == 1);

        drop(Files.createDirectories(folder.resolve("holiday")));
        untilSaid("holiday:1: no bill in it; expected .csv");
        assertThat(said("photo.jpg")).isFalse();
        assertThat(workspace.document().projectProperty().get()).isEmpty();
    }

    @Test
    void aBillThatWasHalfCopiedIsSaidAndWhatWasTypedStays() throws Exception {
        byte[] whole = Files.readAllBytes(BILL);
        Path half = folder.resolve("half.csv.gz");
        Files.write(half, Arrays.copyOf(whole, whole.length / 2));
        drop(half);
        until(() -> filesOfTheBill() == 1);
        interact(() -> field("Page views a month").setText("1k"));
        interact(() -> field("Users a month").setText("1"));

        clickOn("Make a project");

        untilSaid("half.csv.gz:1: the gzip file is cut off; copy it again");
        assertThat(field("Page views a month").getText()).isEqualTo("1k");
        assertThat(workspace.document().projectProperty().get()).isEmpty();
    }

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

    private long filesOfTheBill() {
        return lookup(node ->
                        node instanceof TableView<?> table
                                && "Files of the bill".equals(table.getAccessibleText())
                                && isShown(node))
                .<TableView<?>>tryQuery()
                .map(table -> table.getItems().size())
                .orElse(0);
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
