package org.tierwise.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.model.presentation.Branding;
import org.tierwise.model.presentation.Presentation;
import org.tierwise.model.presentation.ProposalPart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** One person makes the proposal of the example their own, and leaves parts of it out. */
class ProposalJourneyTest extends OneWindowJourney {
    @Test
    void aProposalOfOnesOwn() throws Exception {
        solveTheExample();
        go(KeyCode.DIGIT6);
        until(() -> pages() > 2);
        int whole = pages();

        click("branding.title");
        type("branding.company", "Northwind Cloud Advisers");
        type("branding.contact", "Asha Rao, asha@northwind.example, +91 80 0000 0000");
        type("branding.validFor", "30");
        Path logo = logo();
        interact(() -> models().proposal().branding().chooseLogo(logo));
        until(() -> branding().logo().isPresent());
        interact(() -> choose(Color.web("#0B7A75")));
        until(() -> branding().accent().isPresent());
        until(() -> models().proposal().pages().paintingProperty().not().get());
        photograph("branding");

        click("proposal.preview.workbook");
        until(() -> sheets().size() > 15);
        until(() -> models().proposal().pages().paintingProperty().not().get());
        assertThat(sheets()).startsWith("Summary", "Inputs").endsWith("Detail");
        assertThat(lookup("Detail").tryQuery()).isPresent();
        photograph("workbook");
        click("proposal.preview.pdf");
        until(() -> pages() == whole);

        click("parts.title");
        clickOn(box(ProposalPart.COMPARISON));
        clickOn(box(ProposalPart.PLAN));
        clickOn(box(ProposalPart.BILL_LINES));
        until(() -> pages() < whole);
        assertThat(workspace().document().planProperty().get()).isPresent();
        photograph("parts");

        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until(() -> box(ProposalPart.BILL_LINES).isSelected());
        press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
        until(() -> !box(ProposalPart.BILL_LINES).isSelected());

        click("proposal.files");
        clickOn("Export 2 files");
        until(() -> models().proposal().export().writtenProperty().isNotEmpty().get());
        theFilesAreOnesOwn();

        click("branding.title");
        push("branding.keep");
        until(() -> models().proposal().branding().doneProperty().isNotEmpty().get());
        assertThat(folder().resolve("branding.json")).isRegularFile();
    }

    private void theFilesAreOnesOwn() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(".pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Northwind Cloud Advisers", "Valid until")
                    .doesNotContain("Cost a month by component");
        }
        try (InputStream in = Files.newInputStream(written(".xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getSheet("Detail")).isNull();
            assertThat(book.getAllPictures()).hasSize(1);
        }
    }

    private Path written(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
        }
    }

    private List<String> sheets() {
        return models().proposal().pages().pages().stream()
                .flatMap(page -> page.sheet().stream())
                .toList();
    }

    private int pages() {
        return models().proposal().pages().pages().size();
    }

    private Branding branding() {
        return project().presentation().orElse(Presentation.PLAIN).branding();
    }

    private void type(String key, String text) throws TimeoutException {
        TextField field =
                lookup(node ->
                                node instanceof TextField
                                        && isShown(node)
                                        && String.valueOf(node.getAccessibleText())
                                                .startsWith(Words.of(key)))
                        .query();
        interact(() -> {
            field.requestFocus();
            field.setText(text);
        });
        type(KeyCode.ENTER);
        until(this::settled);
    }

    private boolean settled() {
        return workspace().document().wantedProperty().get().filter(project()::equals).isPresent();
    }

    private void choose(Color colour) {
        ColorPicker picker = lookup(node -> node instanceof ColorPicker).query();
        picker.setValue(colour);
        picker.fireEvent(new ActionEvent());
    }

    private CheckBox box(ProposalPart part) {
        String words = Words.of("part." + part.name());
        return lookup((Node node) -> node instanceof CheckBox box && words.equals(box.getText()))
                .query();
    }

    /** A mark and a name, as a company would have it. */
    private Path logo() throws IOException {
        BufferedImage picture = new BufferedImage(640, 160, BufferedImage.TYPE_INT_ARGB);
        Graphics2D paint = picture.createGraphics();
        paint.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paint.setColor(new java.awt.Color(0x0B7A75));
        paint.fill(new Ellipse2D.Double(8, 8, 144, 144));
        paint.setColor(java.awt.Color.WHITE);
        paint.fillRect(50, 44, 16, 72);
        paint.fillRect(94, 44, 16, 72);
        paint.rotate(0.7, 80, 80);
        paint.fillRect(36, 72, 88, 16);
        paint.rotate(-0.7, 80, 80);
        paint.setColor(java.awt.Color.BLACK);
        paint.setFont(new java.awt.Font(java.awt.Font.SANS_SERIF, java.awt.Font.BOLD, 72));
        paint.drawString("northwind", 176, 106);
        paint.dispose();
        Path file = folder().resolve("logo.png");
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }
}
