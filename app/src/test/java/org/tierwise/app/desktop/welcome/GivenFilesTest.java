package org.tierwise.app.desktop.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.app.desktop.words.Language;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.jobs.Jobs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Files of every kind are dropped on the start screen, where a bill was chosen before. */
class GivenFilesTest {
    private static final Path EXAMPLE =
            Path.of("src/main/resources/org/tierwise/app/examples/clovia/bill");

    @TempDir private Path folder = Path.of("");

    private final List<String> projects = new ArrayList<>();
    private final NewProjectViewModel form =
            new NewProjectViewModel(
                    (name, reading) -> {
                        throw new AssertionError("nobody asked for a project");
                    },
                    (project, leftOut) -> projects.add(project.getFileName() + ": " + leftOut),
                    new Jobs(Runnable::run, Runnable::run));

    @BeforeEach
    void aFormThatIsFilledIn() {
        form.take(List.of(EXAMPLE));
        form.pageViewsProperty().set("4.09 crore");
        form.usersProperty().set("8.7 lakh");
        assertThat(form.bill()).containsExactly(EXAMPLE);
        assertThat(form.problemProperty().get()).isEmpty();
    }

    @Test
    void aPictureIsNotTakenForABill() throws IOException {
        form.take(List.of(picture()));

        refused("holiday.jpg:1: binary data; a bill is CSV text in UTF-8");
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() throws IOException {
        form.take(List.of(Files.createFile(folder.resolve("june.csv"))));

        refused("june.csv:1: the file is empty");
    }

    @Test
    void aHalfCopiedFileIsToBeCopiedAgain() throws IOException {
        form.take(List.of(bill("june.csv.gz", 0.001)));

        refused("june.csv.gz:1: the gzip file is cut off; copy it again");
    }

    @Test
    void aFileOfWhichTheLastBytesLackIsFoundBeforeItIsRead() throws IOException {
        form.take(List.of(bill("june.csv.gz", 0.99)));

        refused("june.csv.gz:1: the gzip file is cut off after");
        assertThat(form.problemProperty().get())
                .contains("bytes of text; copy it again", "Copy a file anew that is cut off");
    }

    @Test
    void aHalfCopiedLogIsLeftOutAndTheLogThatWasChosenStays() throws IOException {
        Path may = Files.writeString(folder.resolve("access-may.log"), "127.0.0.1 - -");
        form.take(List.of(may));

        form.take(List.of(bill("access-june.log.gz", 0.5)));

        refused("access-june.log.gz:1: the gzip file is cut off after");
        assertThat(form.logs()).containsExactly(may);
    }

    @Test
    void hindiSaysWhatToDoWithAHalfCopiedFile() throws IOException {
        Words.speak(Language.HINDI);
        try {
            form.take(List.of(bill("june.csv.gz", 0.99)));
        } finally {
            Words.speak(Language.ENGLISH);
        }

        assertThat(form.problemProperty().get()).contains("june.csv.gz:1: ", "फिर से कॉपी करें");
        assertThat(form.bill()).containsExactly(EXAMPLE);
    }

    @Test
    void aFileThatTheSystemDoesNotLetReadIsSaidWithWhatHelps() throws IOException {
        Path locked = Path.of("/proc/self/mem"); // Can be opened, but not read from its start.
        assumeThat(locked).exists();

        form.take(List.of(Files.createSymbolicLink(folder.resolve("june.csv"), locked)));

        refused("cannot be read: ");
        assertThat(form.problemProperty().get())
                .contains("june.csv:1: ", "close what has it open, or copy it again");
    }

    @Test
    void aFolderWithoutABillIsSaidToHaveNone() throws IOException {
        picture();

        form.take(List.of(folder));

        refused("no bill in it; expected .csv");
    }

    @Test
    void severalKindsGoWhereTheyBelongAndTheRestIsSaid() throws IOException {
        Path june = bill("june.csv.gz", 1);
        Path log = Files.writeString(folder.resolve("access.log"), "127.0.0.1 - -");

        form.take(List.of(picture(), june, log));

        assertThat(form.bill()).containsExactly(june);
        assertThat(form.logs()).containsExactly(log);
        assertThat(form.problemProperty().get())
                .contains("holiday.jpg:1: ")
                .endsWith("This was left out; the rest was taken.");
        assertThat(form.files()).extracting(ImportedFile::outcome).containsExactly("recognised");
    }

    @Test
    void aDamagedPartOfABillStaysWithIt() throws IOException {
        Path june = bill("june.csv.gz", 1);
        Path july = bill("july.csv.gz", 0.99);

        form.take(List.of(june, july));

        assertThat(form.bill()).containsExactly(june, july);
        assertThat(form.files())
                .extracting(ImportedFile::problem)
                .anySatisfy(
                        problem -> assertThat(problem).contains("cut off after", "copy it again"));
        assertThat(form.problemProperty().get())
                .contains("july.csv.gz:1: the gzip file is cut off")
                .endsWith("copy it again, and give the files once more.");
    }

    @Test
    void aFolderWithADamagedPartSaysSoAndPassesOverAStranger() throws IOException {
        bill("june.csv.gz", 1);
        bill("july.csv.gz", 0.99);
        Files.writeString(folder.resolve("people.csv"), "name,age\nAsha,34\n");

        form.take(List.of(folder));

        assertThat(form.bill()).containsExactly(folder);
        assertThat(form.files()).hasSize(3);
        assertThat(form.problemProperty().get())
                .contains("july.csv.gz:1: the gzip file is cut off")
                .doesNotContain("people.csv");
    }

    @Test
    void aProjectOpensAndWhatCameWithItIsSaid() throws IOException {
        Path shop = folder.resolve("shop.tierwise");

        form.take(List.of(picture(), shop));

        assertThat(projects).hasSize(1);
        assertThat(projects.getFirst()).startsWith("shop.tierwise: ").contains("holiday.jpg");
        assertThat(form.bill()).containsExactly(EXAMPLE);
    }

    @Test
    void aJsonFileThatIsNoBillIsAProject() throws IOException {
        form.take(List.of(Files.writeString(folder.resolve("shop.json"), "{\"name\": \"shop\"}")));

        assertThat(projects).containsExactly("shop.json: ");
    }

    /** Said, and nothing of the form is lost. */
    private void refused(String what) {
        assertThat(form.problemProperty().get()).contains(what).contains("give a bill");
        assertThat(form.bill()).containsExactly(EXAMPLE);
        assertThat(form.files()).extracting(ImportedFile::outcome).containsExactly("recognised");
        assertThat(form.pageViewsProperty().get()).isEqualTo("4.09 crore");
        assertThat(form.usersProperty().get()).isEqualTo("8.7 lakh");
    }

    private Path picture() throws IOException {
        byte[] head =
                "\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF\u0000"
                        .getBytes(StandardCharsets.ISO_8859_1);
        return Files.write(folder.resolve("holiday.jpg"), head);
    }

    private Path bill(String name, double share) throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            Path part = files.filter(file -> file.toString().endsWith(".gz")).findFirst().get();
            byte[] bytes = Files.readAllBytes(part);
            int length = Math.max(12, (int) (bytes.length * share));
            return Files.write(folder.resolve(name), Arrays.copyOf(bytes, length));
        }
    }
}
