package org.tierwise.app.desktop.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.app.jobs.JobControl;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.BadInput;
import org.tierwise.app.planning.PlanningCase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Stream;

/** A person makes a project from a bill and two figures. */
class NewProjectViewModelTest {
    private static final Path BILL =
            Path.of("src/main/resources/org/tierwise/app/examples/clovia/bill");

    private final List<Function<JobControl, PlanningCase>> opened = new ArrayList<>();
    private final NewProjectViewModel form =
            new NewProjectViewModel(
                    (name, reading) -> opened.add(reading),
                    (project, leftOut) -> {},
                    new Jobs(Runnable::run, Runnable::run));
    private final Wish wish = new Wish();

    /** A job that shows at once, and that a person may cancel. */
    private static final class Wish implements JobControl {
        private boolean cancelled;
        private double fraction;

        @Override
        public boolean cancelled() {
            return cancelled;
        }

        @Override
        public void report(double done, String message) {
            fraction = Math.max(fraction, done);
        }

        @Override
        public void show(Runnable update) {
            update.run();
        }
    }

    @Test
    void whatIsMissingIsAskedForOneAfterTheOther() {
        form.make();
        assertThat(form.problemProperty().get()).startsWith("Choose the bill");
        form.take(List.of(BILL));
        form.make();
        assertThat(form.problemProperty().get()).startsWith("Page views a month");
        form.pageViewsProperty().set("4.09 crore");
        form.usersProperty().set("many");
        form.make();
        assertThat(form.problemProperty().get()).startsWith("Users a month");
        assertThat(opened).isEmpty();
    }

    @Test
    void aBillAndTwoFiguresAreEnough() {
        form.take(List.of(BILL));
        form.pageViewsProperty().set("4.09 crore");
        form.usersProperty().set("8.7 lakh");

        form.make();

        assertThat(form.problemProperty().get()).isEmpty();
        PlanningCase made = opened.getFirst().apply(wish);
        assertThat(made.project().traffic().pageViewsPerMonth().value()).isEqualTo(40_900_000);
        assertThat(made.project().traffic().usersPerMonth().value()).isEqualTo(870_000);
    }

    @Test
    void whatFilesAreIsSaidBeforeTheyAreReadAndWhatTheyHoldAfter() {
        form.take(List.of(BILL));

        assertThat(form.files())
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.name()).endsWith("/clovia-1.csv.gz");
                    assertThat(file.format()).isEqualTo("legacy-cur");
                    assertThat(file.outcome()).isEqualTo("recognised");
                });
        make();
        PlanningCase made = opened.getFirst().apply(wish);

        assertThat(form.files())
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.lines()).hasValue(made.bill().files().getFirst().rows());
                    assertThat(file.total()).startsWith("$");
                    assertThat(file.outcome()).isEqualTo("read");
                });
        assertThat(wish.fraction).isBetween(0.0, 1.0);
    }

    @Test
    void everyFileThatIsWrongIsSaidAtOnceAndNothingIsOpened(@TempDir Path folder)
            throws IOException {
        Path good = copy(folder.resolve("good.csv.gz"), 1);
        Path half = copy(folder.resolve("half.csv.gz"), 0.5);
        Path other = Files.writeString(folder.resolve("people.csv"), "name,age\nAsha,34\n");
        form.take(List.of(good, half, other));
        make();

        assertThatThrownBy(() -> opened.getFirst().apply(wish)).isInstanceOf(BadInput.class);

        assertThat(form.files()).hasSize(3);
        assertThat(result("good.csv.gz").lines()).isPresent();
        assertThat(result("half.csv.gz").problem())
                .contains("half.csv.gz:1: the gzip file is cut off");
        assertThat(result("people.csv").problem()).contains("people.csv:1: ");
        assertThat(form.bill()).hasSize(3);
    }

    @Test
    void aFileThatCannotBeOpenedIsSaidAndTheFormKeepsWhatWasTyped(@TempDir Path folder)
            throws IOException {
        form.pageViewsProperty().set("4.09 crore");
        Path gone = Files.createFile(folder.resolve("locked.csv"));
        Files.delete(gone);

        form.take(List.of(gone));

        assertThat(form.problemProperty().get()).contains("locked.csv:1: no such file");
        assertThat(form.pageViewsProperty().get()).isEqualTo("4.09 crore");
    }

    @Test
    void readingEndsWhenItIsCancelled() {
        form.take(List.of(BILL));
        make();
        wish.cancelled = true;

        assertThatThrownBy(() -> opened.getFirst().apply(wish))
                .isInstanceOf(CancellationException.class);
        assertThat(form.bill()).containsExactly(BILL);
    }

    private void make() {
        form.pageViewsProperty().set("1k");
        form.usersProperty().set("1");
        form.make();
    }

    private ImportedFile result(String name) {
        return form.files().stream()
                .filter(file -> file.name().endsWith("/" + name))
                .findFirst()
                .orElseThrow();
    }

    private static Path copy(Path target, double share) throws IOException {
        try (Stream<Path> files = Files.walk(BILL)) {
            Path part =
                    files.filter(file -> file.toString().endsWith(".csv.gz"))
                            .findFirst()
                            .orElseThrow();
            byte[] bytes = Files.readAllBytes(part);
            return Files.write(target, Arrays.copyOf(bytes, (int) (bytes.length * share)));
        }
    }
}
