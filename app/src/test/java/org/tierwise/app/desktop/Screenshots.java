package org.tierwise.app.desktop;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;

import org.testfx.util.WaitForAsyncUtils;
import org.tierwise.app.desktop.theme.Theme;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

/** Pictures of the window, for the documentation and for human eyes. */
final class Screenshots {
    /** The smallest window that is promised, and a large one. */
    static final List<Size> SIZES = List.of(new Size(1280, 800), new Size(1920, 1080));

    private final Path folder;

    private Screenshots(Path folder) {
        this.folder = folder;
    }

    /** Into the folder that the build names, or below target. */
    static Screenshots wanted() {
        String named = System.getProperty("tierwise.screenshots", "");
        return new Screenshots(Path.of(named.isBlank() ? "target/screenshots" : named));
    }

    /**
     * Size of a window.
     *
     * @param width in pixels
     * @param height in pixels
     */
    record Size(int width, int height) {}

    /** The headless screen is smaller than a large window, so the content is laid out by itself. */
    void take(Scene scene, String screen, Theme theme, Size size) {
        WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> scene.getRoot().resize(size.width(), size.height()));
        WaitForAsyncUtils.waitForFxEvents(12);
        BufferedImage picture =
                WaitForAsyncUtils.waitForAsyncFx(
                        20_000,
                        () -> SwingFXUtils.fromFXImage(scene.getRoot().snapshot(null, null), null));
        String name =
                "%s-%s-%dx%d.png"
                        .formatted(
                                screen,
                                theme.name().toLowerCase(Locale.ROOT),
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
