package org.tierwise.app.desktop.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierwise.model.presentation.Logo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import javax.imageio.ImageIO;

/** Pictures that somebody drops, good and hostile ones. */
class LogoFileTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void aSmallPngKeepsItsPixels() throws IOException {
        BufferedImage picture = new BufferedImage(300, 90, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(7, 5, 0xFFC8102E);

        Logo logo = LogoFile.read(written(picture, "png"));

        assertThat(logo.widthPx()).isEqualTo(300);
        assertThat(logo.heightPx()).isEqualTo(90);
        assertThat(ImageIO.read(new ByteArrayInputStream(logo.png())).getRGB(7, 5))
                .isEqualTo(0xFFC8102E);
    }

    @Test
    void aLargePhotographIsMadeSmallEnough() throws IOException {
        BufferedImage noise = new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < noise.getHeight(); y++) {
            for (int x = 0; x < noise.getWidth(); x++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }

        Logo logo = LogoFile.read(written(noise, "jpg"));

        assertThat(logo.png().length).isLessThanOrEqualTo(Logo.LARGEST_BYTES);
        assertThat((double) logo.widthPx() / logo.heightPx()).isCloseTo(1.5, within(0.01));
    }

    @Test
    void aVeryLongPictureStaysAsLongAsAPageAllows() throws IOException {
        BufferedImage bar = new BufferedImage(400_000, 20, BufferedImage.TYPE_BYTE_GRAY);

        Logo logo = LogoFile.read(written(bar, "png"));

        assertThat(logo.widthPx()).isEqualTo(Logo.MOST_WIDE_PX);
        assertThat(logo.heightPx()).isEqualTo(1);
    }

    @Test
    void whatIsNoPictureIsRefusedByItsName() throws IOException {
        assertRefused(
                Files.writeString(folder.resolve("logo.png"), "<svg onload='alert(1)'/>"),
                "logo.png is no PNG or JPEG; save the logo as PNG and choose that.");
        assertRefused(Files.createFile(folder.resolve("empty.jpg")), "empty.jpg is no PNG or JPEG");
        assertRefused(
                written(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "gif"),
                "logo.gif is no PNG or JPEG");
        assertRefused(folder, "is no file; drop or choose one picture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aHalfCopiedPictureIsRefused(String format) throws IOException {
        Path file = written(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), format);
        byte[] all = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(all, format.equals("png") ? all.length / 2 : 100));

        assertRefused(file, "cannot be read as a picture");
    }

    @Test
    void aPictureThatClaimsMorePixelsThanMemoryIsRefusedUnread() throws IOException {
        Path file = written(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png");
        byte[] all = Files.readAllBytes(file);
        ByteBuffer.wrap(all).putInt(16, 100_000).putInt(20, 100_000);
        Files.write(file, all);

        assertRefused(file, "cannot be read as a picture");
    }

    @Test
    void aFileOfManyMegabytesIsRefusedUnread() throws IOException {
        Path file = folder.resolve("film.png");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(21L << 20);
        }

        assertRefused(file, "film.png is larger than 20 MB");
    }

    private static void assertRefused(Path file, String why) {
        assertThatThrownBy(() -> LogoFile.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(why);
    }

    private Path written(BufferedImage picture, String format) throws IOException {
        Path file = folder.resolve("logo." + format);
        assertThat(ImageIO.write(picture, format, file.toFile())).isTrue();
        return file;
    }
}
