package org.tierwise.app.desktop.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.app.planning.BadInput;
import org.tierwise.app.planning.PlanningCase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A person makes a project from a bill and two figures. */
class NewProjectViewModelTest {
    private static final Path BILL =
            Path.of("src/main/resources/org/tierwise/app/examples/clovia/bill");

    private final List<Supplier<PlanningCase>> opened = new ArrayList<>();
    private final NewProjectViewModel form =
            new NewProjectViewModel((name, reading) -> opened.add(reading));

    @Test
    void whatIsMissingIsAskedForOneAfterTheOther() {
        form.make();
        assertThat(form.problemProperty().get()).startsWith("Choose the bill");
        form.bill().setAll(BILL);
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
        form.bill().setAll(BILL);
        form.pageViewsProperty().set("4.09 crore");
        form.usersProperty().set("8.7 lakh");

        form.make();

        assertThat(form.problemProperty().get()).isEmpty();
        PlanningCase made = opened.getFirst().get();
        assertThat(made.project().traffic().pageViewsPerMonth().value()).isEqualTo(40_900_000);
        assertThat(made.project().traffic().usersPerMonth().value()).isEqualTo(870_000);
    }

    @Test
    void aPictureIsNoBill(@TempDir Path folder) throws IOException {
        Path picture = folder.resolve("holiday.jpg");
        Files.write(picture, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0});
        form.bill().setAll(picture);
        form.pageViewsProperty().set("1k");
        form.usersProperty().set("1");

        form.make();

        assertThatThrownBy(() -> opened.getFirst().get())
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("holiday.jpg");
    }
}
