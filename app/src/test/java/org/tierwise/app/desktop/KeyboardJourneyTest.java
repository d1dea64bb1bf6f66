package org.tierwise.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.app.jobs.Job;
import org.tierwise.app.planning.BundledExamples;
import org.tierwise.data.bill.generate.BillGenerator;
import org.tierwise.data.bill.generate.BillScenarios;
import org.tierwise.model.project.Project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Somebody without a mouse. */
class KeyboardJourneyTest extends OneWindowJourney {
    /** Enough that a person can change their mind while they are read. */
    private static final long MANY_LINES = 600_000;

    private final List<MouseEvent> clicks = new ArrayList<>();

    @Override
    void built(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, clicks::add);
    }

    @AfterEach
    void noMouseWasUsed() {
        assertThat(clicks).isEmpty();
    }

    @Test
    void fromTheStartToAWrittenProposal() throws Exception {
        push("welcome.example");
        until(() -> opened().isPresent());

        Project before = project();
        go(KeyCode.K);
        write("traffic peak factor").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(workspace().stepProperty().get()).isEqualTo(Step.DEMAND);
        write("5").type(KeyCode.ENTER);
        until(() -> !project().equals(before));
        assertThat(project().traffic().peakFactor().value()).isEqualTo(5);
        Project changed = project();
        go(KeyCode.Z);
        until(() -> project().equals(before));
        go(KeyCode.Y);
        until(() -> project().equals(changed));

        go(KeyCode.ENTER);
        until(() -> workspace().document().planProperty().get().isPresent());
        until(this::idle);
        assertThat(rowsOf(Words.of("step.plan"))).isEqualTo(groups());
        go(KeyCode.DIGIT5);
        assertThat(workspace().savingsProperty().get()).endsWith("%");

        go(KeyCode.DIGIT6);
        tabTo(node ->
                node instanceof Button button
                        && button.getText().equals(Words.counted("proposal.export", 2)));
        type(KeyCode.SPACE);
        until(() -> written("-proposal.xlsx").isPresent() && written("-proposal.pdf").isPresent());
        assertThat(written("-proposal.xlsx").orElseThrow()).isNotEmptyFile();
        assertThat(written("-proposal.pdf").orElseThrow()).isNotEmptyFile();
    }

    @Test
    void anImportThatIsCancelledOpensNothingAndMayBeRepeated() throws Exception {
        Path bill = folder().resolve("bill");
        BillGenerator.write(
                BillGenerator.scaledTo(
                        BillScenarios.read(BundledExamples.billScenario()), MANY_LINES),
                1,
                bill);

        paste(bill);
        type("new.views", "40.9M");
        type("new.users", "8.7 lakh");
        push("new.make");
        until(() -> reading().isPresent());
        type(KeyCode.ESCAPE);
        until(this::idle);

        assertThat(opened()).isEmpty();
        assertThat(lookup(Words.of("welcome.title")).tryQuery()).isPresent();
        assertThat(workspace().messageProperty().get())
                .isEqualTo(Words.of("files.openingCancelled", "bill"));
        assertThat(workspace().problemProperty().get()).isEmpty();

        push("new.make");
        until(this::idle);
        assertThat(workspace().problemProperty().get()).isEmpty();
        assertThat(opened().orElseThrow().planningCase().bill().groups()).isNotEmpty();
        assertThat(workspace().document().dirtyProperty().get()).isTrue();
    }

    /** As after copying files in the file manager. */
    private void paste(Path file) throws TimeoutException {
        interact(() ->
                Clipboard.getSystemClipboard()
                        .setContent(Map.of(DataFormat.FILES, List.of(file.toFile()))));
        go(KeyCode.V);
        until(() -> rowsOf(Words.of("new.filesOfBill")) > 0);
    }

    private void type(String field, String text) {
        tabTo(node -> Words.of(field).equals(node.getAccessibleText()));
        write(text);
    }

    /** The job that reads the bill, once it has told how far it is. */
    private Optional<Job<?>> reading() {
        return workspace()
                .jobs()
                .currentProperty()
                .get()
                .filter(job -> job.fractionProperty().get() > 0);
    }

    private Optional<OpenedProject> opened() {
        return workspace().document().projectProperty().get();
    }

    private Optional<Path> written(String ending) throws Exception {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(ending)).findFirst();
        }
    }
}
