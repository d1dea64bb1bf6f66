package org.tierwise.app.desktop.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Money;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;

/** What a window remembers of the one before. */
class WindowMemoryTest {
    private static final WindowState DARK_IN_DOLLARS =
            new WindowState(
                    Optional.of(Theme.DARK),
                    Money.Side.BILL,
                    Optional.of(new WindowPlace(-12, 40, 1300, 820)),
                    true);

    @TempDir private Path folder = Path.of("");

    @Test
    void theFirstStartRemembersNothing() throws IOException {
        assertThat(new WindowMemory(folder).last()).isEqualTo(WindowState.FIRST);
    }

    @Test
    void theNextStartFindsWhatWasRemembered() throws IOException {
        new WindowMemory(folder.resolve("new")).remember(DARK_IN_DOLLARS);

        assertThat(new WindowMemory(folder.resolve("new")).last()).isEqualTo(DARK_IN_DOLLARS);
    }

    @Test
    void whatIsDamagedIsAsAtTheFirstStartAndTheRestIsKept() throws IOException {
        Files.writeString(
                folder.resolve("window.txt"),
                "theme=dark\namounts=gold\nx=12\ny=1e9\nwidth=1300\nheight=800\nmaximised");

        assertThat(new WindowMemory(folder).last())
                .isEqualTo(
                        new WindowState(
                                Optional.of(Theme.DARK), Money.Side.PLAN, Optional.empty(), false));
    }

    @Test
    void aWindowWithoutASizeHasNoPlace() throws IOException {
        Files.writeString(folder.resolve("window.txt"), "x=0\ny=0\nwidth=0\nheight=-5\n");

        assertThat(new WindowMemory(folder).last().place()).isEmpty();
    }

    @Test
    void noDamageIsEverAProblem() throws IOException {
        WindowMemory memory = new WindowMemory(folder);
        memory.remember(DARK_IN_DOLLARS);
        byte[] whole = Files.readAllBytes(folder.resolve("window.txt"));
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 500; i++) {
            byte[] damaged = whole.clone();
            for (int flips = random.nextInt(1, 9); flips > 0; flips--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Files.write(folder.resolve("window.txt"), damaged);

            assertThat(memory.last()).isNotNull();
        }
    }
}
