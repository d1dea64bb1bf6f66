package org.tierwise.model.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

import javax.imageio.ImageIO;

class LogoTest {
    private static final int END_OF_HEADER = 33;
    private static final int WIDTH_AT = 16;

    private final byte[] png = png(120, 40);

    @Test
    void knowsItsPixels() {
        Logo logo = Logo.of(png);

        assertThat(logo.widthPx()).isEqualTo(120);
        assertThat(logo.heightPx()).isEqualTo(40);
        assertThat(logo.png()).isEqualTo(png);
        assertThat(logo).isEqualTo(Logo.of(png.clone())).isNotEqualTo(Logo.of(png(40, 120)));
    }

    @Test
    void whatIsNoPngIsRefused() {
        refused("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));
        refused(new byte[0]);
        refused(Arrays.copyOf(png, png.length - 1));
        refused(Arrays.copyOf(png, png.length + 1));
        assertThatThrownBy(() -> new Logo("no base64!")).hasMessageContaining("a logo is a PNG");
    }

    @Test
    void textsAndProfilesThatMayUnpackToAnythingAreRefused() {
        byte[] text = "zTXt".getBytes(StandardCharsets.US_ASCII);
        refused(
                ByteBuffer.allocate(png.length + 12)
                        .put(png, 0, END_OF_HEADER)
                        .putInt(0)
                        .put(text)
                        .putInt(0)
                        .put(png, END_OF_HEADER, png.length - END_OF_HEADER)
                        .array());
    }

    @Test
    void pixelsThatWouldFillTheMemoryAreRefused() {
        byte[] wide = png.clone();
        ByteBuffer.wrap(wide).putInt(WIDTH_AT, Integer.MAX_VALUE);
        refused(wide);
        refused(png(Logo.MOST_WIDE_PX + 1, 1));
        refused(png(1, Logo.MOST_HIGH_PX + 1));
        assertThat(Logo.of(png(Logo.MOST_WIDE_PX, Logo.MOST_HIGH_PX)).heightPx())
                .isEqualTo(Logo.MOST_HIGH_PX);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedUnread() {
        byte[] large = Arrays.copyOf(png, Logo.LARGEST_BYTES + 1);
        refused(large);
    }

    private static void refused(byte[] bytes) {
        assertThatThrownBy(() -> new Logo(Base64.getEncoder().encodeToString(bytes)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a logo is a PNG of at most 1200 x 600 pixels and 512 kB");
    }

    private static byte[] png(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(
                    new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
