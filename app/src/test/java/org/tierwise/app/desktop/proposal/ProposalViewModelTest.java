package org.tierwise.app.desktop.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.app.cli.ProposalFormats;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.PlannedExample;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.exports.Export;
import org.tierwise.model.comparison.BusinessCase;
import org.tierwise.model.presentation.Presentation;
import org.tierwise.model.presentation.ProposalPart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** Pages and files of a proposal for the bundled example. */
class ProposalViewModelTest {
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-03-02T06:30:00Z"), ZoneId.of("Asia/Kolkata"));
    private static final Export BROKEN =
            new Export(
                    ".md",
                    "a file on a full disk",
                    (proposal, out) -> {
                        out.write('#');
                        throw new IOException("No space left on device");
                    });

    private final Document document = PlannedExample.document();

    @TempDir private Path folder = Path.of("");

    @Test
    void everyKindOfFileIsWritten() {
        ExportViewModel export = model(ProposalFormats.ALL).export();
        export.chosen().addAll(export.kinds());
        export.nameProperty().set("offer");

        export.export();

        assertThat(export.problemProperty().get()).isEmpty();
        assertThat(export.writtenProperty().get()).startsWith("12 files are in ");
        assertThat(document.proposedProperty().get()).isTrue();
        assertThat(names())
                .containsExactlyInAnyOrder(
                        "offer.xlsx",
                        "offer.pdf",
                        "offer.md",
                        "offer.json",
                        "offer.csv",
                        "offer.focus.csv",
                        "offer.detail.csv",
                        "offer.svg",
                        "offer.mmd",
                        "offer.drawio",
                        "offer.tf",
                        "offer.jsimg");
        assertThat(folder.resolve("offer.pdf"))
                .content(StandardCharsets.ISO_8859_1)
                .startsWith("%PDF");
    }

    @Test
    void aFullDiskLeavesTheFileThatWasThereAndWritesTheOthers() throws IOException {
        Path old = Files.writeString(folder.resolve("offer.md"), "the offer of yesterday");
        ExportViewModel export = model(List.of(BROKEN, kind(".csv"))).export();
        export.chosen().addAll(export.kinds());
        export.nameProperty().set("offer");
        assertThat(export.replacedProperty().get()).startsWith("1 file is there already");

        export.export();

        assertThat(old).hasContent("the offer of yesterday");
        assertThat(document.proposedProperty().get()).isFalse();
        assertThat(export.problemProperty().get())
                .contains("offer.md was not written: the disk is full")
                .contains("as it was");
        assertThat(export.writtenProperty().get()).startsWith("offer.csv is in ");
        assertThat(names()).containsExactlyInAnyOrder("offer.md", "offer.csv");
    }

    @Test
    void aFileThatIsOpenElsewhereIsNotReplaced() throws IOException {
        Path old = Files.writeString(folder.resolve("offer.csv"), "open");
        Files.writeString(folder.resolve(".~lock.offer.csv#"), "somebody");
        ExportViewModel export = export(kind(".csv"));

        export.export();

        assertThat(export.problemProperty().get()).contains("open in another program");
        assertThat(old).hasContent("open");
    }

    @Test
    void aReadOnlyFileIsNotReplaced() throws IOException {
        Path old = Files.writeString(folder.resolve("offer.csv"), "kept");
        assertThat(old.toFile().setReadOnly()).isTrue();
        assumeFalse(Files.isWritable(old), "this user may write everything");
        ExportViewModel export = export(kind(".csv"));

        export.export();

        assertThat(export.problemProperty().get()).contains("offer.csv is read-only");
        assertThat(old).hasContent("kept");
    }

    @Test
    void aFolderThatIsGoneIsTold() {
        ExportViewModel export = export(kind(".csv"));
        export.folderProperty().set(folder.resolve("gone"));

        export.export();

        assertThat(export.problemProperty().get()).contains("gone does not exist");
        assertThat(export.writtenProperty().get()).isEmpty();
    }

    @Test
    void aNameThatNoSystemTakesIsRefusedBeforeAnythingIsWritten() {
        ExportViewModel export = export(kind(".csv"));
        for (String name : List.of("", "  ", "../offer", "a:b", "x".repeat(121))) {
            export.nameProperty().set(name);
            export.export();
            assertThat(export.problemProperty().get()).as(name).startsWith("Type a name");
        }
        export.nameProperty().set("offer");
        export.chosen().clear();
        export.export();
        assertThat(export.problemProperty().get()).startsWith("Choose at least one");
        assertThat(names()).isEmpty();
    }

    @Test
    void cancellingStopsInTheMiddleOfAFileAndKeepsTheOneThatWasThere() throws IOException {
        Path old = Files.writeString(folder.resolve("offer.svg"), "old");
        List<ExportViewModel> model = new ArrayList<>();
        Export slow =
                new Export(
                        ".svg",
                        "a file during which the user cancels",
                        (proposal, out) -> {
                            out.write(new byte[10]);
                            model.getFirst().cancel();
                            out.write(new byte[10]);
                        });
        List<Runnable> later = new ArrayList<>();
        model.add(model(List.of(kind(".csv"), slow, kind(".tf")), later::add).export());
        ExportViewModel export = model.getFirst();
        export.chosen().addAll(export.kinds());
        export.nameProperty().set("offer");
        export.export();
        assertThat(export.exportingProperty().get()).isTrue();

        later.removeFirst().run();

        assertThat(export.exportingProperty().get()).isFalse();
        assertThat(export.problemProperty().get()).contains("cancelled: 1 of 3 files written");
        assertThat(names()).containsExactlyInAnyOrder("offer.csv", "offer.svg");
        assertThat(old).hasContent("old");
    }

    @Test
    void theFolderIsRememberedForTheNextStart() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("customers"));
        ExportViewModel export = export(kind(".csv"));
        export.folderProperty().set(elsewhere);
        export.export();

        assertThat(export(kind(".csv")).folderProperty().get()).isEqualTo(elsewhere);

        Files.delete(elsewhere.resolve("offer.csv"));
        Files.delete(elsewhere);
        assertThat(export(kind(".csv")).folderProperty().get()).isEqualTo(folder);
    }

    @Test
    void aTypedNameOutlivesANewPlan() {
        ExportViewModel export = model(List.of(kind(".csv"))).export();
        assertThat(export.nameProperty().get()).endsWith("-proposal");
        export.nameProperty().set("mine");

        document.edit(
                project -> project.withBusinessCase(BusinessCase.ASSUMED.withHorizon(48)),
                refused -> {});

        assertThat(export.nameProperty().get()).isEqualTo("mine");
    }

    @Test
    void thePagesArePaintedOnlyWhileSomebodyLooks() {
        PagesViewModel pages = model(List.of()).pages();
        assertThat(pages.pages()).isEmpty();

        pages.show(true);

        assertThat(pages.problemProperty().get()).isEmpty();
        assertThat(pages.paintingProperty().get()).isFalse();
        assertThat(pages.pages()).hasSizeGreaterThan(2);
        assertThat(pages.pages().getFirst().picture().getHeight())
                .isGreaterThan(pages.pages().getFirst().picture().getWidth());
        assertThat(hasInk(pages.pages().getFirst())).isTrue();
    }

    @Test
    void theSheetsOfTheWorkbookArePaintedWhenTheyAreLookedAt() {
        PagesViewModel pages = model(List.of()).pages();
        pages.show(true);
        assertThat(pages.pages()).allMatch(page -> page.sheet().isEmpty());

        pages.kindProperty().set(PageKind.WORKBOOK);

        assertThat(pages.problemProperty().get()).isEmpty();
        assertThat(pages.noteProperty().get()).isEmpty();
        assertThat(pages.paintingProperty().get()).isFalse();
        assertThat(names(pages)).startsWith("Summary", "Inputs").contains("Plan", "Detail");
        assertThat(pages.pages()).allMatch(ProposalViewModelTest::hasInk);

        document.edit(
                project ->
                        project.withPresentation(Presentation.PLAIN.with(ProposalPart.PLAN, false)),
                refused -> {});

        assertThat(names(pages)).contains("Detail").doesNotContain("Response times");

        pages.kindProperty().set(PageKind.PDF);

        assertThat(names(pages)).isEmpty();
        assertThat(pages.pages()).hasSizeGreaterThan(2);
    }

    @Test
    void pagesOfTheOtherKindThatComeLateAreDropped() {
        List<Runnable> later = new ArrayList<>();
        PagesViewModel pages = model(List.of(), later::add).pages();
        pages.show(true);
        pages.kindProperty().set(PageKind.WORKBOOK);

        List.copyOf(later).forEach(Runnable::run);

        assertThat(pages.pages()).isNotEmpty().allMatch(page -> page.sheet().isPresent());
        assertThat(pages.paintingProperty().get()).isFalse();
    }

    private static List<String> names(PagesViewModel pages) {
        return pages.pages().stream().flatMap(page -> page.sheet().stream()).toList();
    }

    private static boolean hasInk(PagePicture page) {
        int white = page.picture().getRGB(0, 0);
        for (int y = 0; y < page.picture().getHeight(); y++) {
            for (int x = 0; x < page.picture().getWidth(); x++) {
                if (page.picture().getRGB(x, y) != white) {
                    return true;
                }
            }
        }
        return false;
    }

    private ExportViewModel export(Export kind) {
        ExportViewModel export = model(List.of(kind)).export();
        export.chosen().add(kind);
        export.nameProperty().set("offer");
        return export;
    }

    private static Export kind(String ending) {
        return new Export(
                ending,
                "words",
                (proposal, out) -> out.write("words".getBytes(StandardCharsets.UTF_8)));
    }

    private ProposalViewModel model(List<Export> kinds) {
        return model(kinds, Runnable::run);
    }

    private ProposalViewModel model(List<Export> kinds, Executor background) {
        Jobs jobs = new Jobs(background, Runnable::run);
        return new ProposalViewModel(
                document, new ProposalTools(kinds, jobs, jobs, home(), folder, opened -> {}, NOON));
    }

    private Path home() {
        return folder.resolve(".tierwise-home");
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(".tierwise-home"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
