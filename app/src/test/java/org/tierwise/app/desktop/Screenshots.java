package org.tierwise.app.desktop;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;

import org.testfx.util.WaitForAsyncUtils;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Language;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** Pictures of the window, for the documentation and for human eyes. */
final class Screenshots {
    private static final List<Look> SMALL =
            List.of(new Look(Theme.DARK, 1280, 800), new Look(Theme.LIGHT, 1280, 800));
    private static final List<Look> LARGE =
            List.of(new Look(Theme.DARK, 1920, 1080), new Look(Theme.LIGHT, 1920, 1080));

    private final Path folder;
    private final boolean wanted;

    private Screenshots(Path folder, boolean wanted) {
        this.folder = folder;
        this.wanted = wanted;
    }

    /** Into the folder that the build names, or below target. */
    static Screenshots wanted() {
        String named = System.getProperty("tierwise.screenshots", "");
        return named.isBlank()
                ? new Screenshots(Path.of("target/screenshots"), false)
                : new Screenshots(Path.of(named), true);
    }

    /** Whether the build names a folder for them. */
    boolean areWanted() {
        return wanted;
    }

    /**
     * How a window looks.
     *
     * @param width in pixels
     * @param height in pixels
     */
    record Look(Theme theme, int width, int height) {}

    /**
     * Whole screens in both themes and sizes when wanted; tabs in both themes in English, once in
     * other languages.
     */
    List<Look> looks(Language language, boolean whole) {
        if (wanted && whole) {
            return Stream.of(LARGE, SMALL).flatMap(List::stream).toList();
        }
        return language == Language.ENGLISH ? SMALL : List.of(SMALL.getLast());
    }

    /** The headless screen is smaller than a large window, so the content is laid out by itself. */
    void take(Scene scene, String screen, Look look) {
        WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> scene.getRoot().resize(look.width(), look.height()));
        WaitForAsyncUtils.waitForFxEvents(12);
        BufferedImage picture =
                WaitForAsyncUtils.waitForAsyncFx(
                        20_000,
                        () -> SwingFXUtils.fromFXImage(scene.getRoot().snapshot(null, null), null));
        String name =
                "%s-%s-%dx%d.png"
                        .formatted(
                                screen,
                                look.theme().name().toLowerCase(Locale.ROOT),
                                picture.getWidth(),
                                picture.getHeight());
        try {
            Files.createDirectories(folder);
            ImageIO.write(opaque(picture), "png", folder.resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage opaque(BufferedImage picture) {
        BufferedImage plain =
                new BufferedImage(
                        picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        plain.createGraphics().drawImage(picture, 0, 0, null);
        return plain;
    }
}
