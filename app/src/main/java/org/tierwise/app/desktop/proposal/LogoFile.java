package org.tierwise.app.desktop.proposal;

import org.tierwise.app.desktop.words.Words;
import org.tierwise.model.presentation.Logo;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes a logo of a picture that somebody chose. Only its pixels are taken over: what else a file
 * carries, such as texts, places and profiles, stays behind.
 */
final class LogoFile {
    private static final Set<String> FORMATS = Set.of("png", "jpeg");
    private static final long LARGEST_BYTES = 20L << 20;
    private static final long MOST_PIXELS = 50_000_000;
    private static final double SMALLER = 0.75;

    private LogoFile() {}

    /**
     * Reads a PNG or JPEG and makes it as small as a page needs it.
     *
     * @throws IOException when it is none, is too large or damaged; the message says so in the
     *     language of the window
     */
    static Logo read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new IOException(Words.of("branding.noFile", name));
        }
        if (Files.size(file) > LARGEST_BYTES) {
            throw new IOException(Words.of("branding.tooLarge", name));
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            ImageReader reader = readers.hasNext() ? readers.next() : null;
            if (reader == null
                    || !FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                throw new IOException(Words.of("branding.noPicture", name));
            }
            reader.setInput(in, true, true);
            return logo(pixels(reader, name));
        }
    }

    private static BufferedImage pixels(ImageReader reader, String name) throws IOException {
        try {
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw new IllegalArgumentException("%d x %d pixels".formatted(width, height));
            }
            int step =
                    Math.max(
                            1,
                            Math.max(
                                    width / (2 * Logo.MOST_WIDE_PX),
                                    height / (2 * Logo.MOST_HIGH_PX)));
            ImageReadParam sampled = reader.getDefaultReadParam();
            sampled.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, sampled);
        } catch (IOException | RuntimeException e) {
            // Decoders of the platform answer damage with many kinds of exceptions.
            throw new IOException(
                    Words.of("branding.damaged", name, String.valueOf(e.getMessage())), e);
        } finally {
            reader.dispose();
        }
    }

    private static Logo logo(BufferedImage picture) throws IOException {
        double scale =
                Math.min(
                        1,
                        Math.min(
                                (double) Logo.MOST_WIDE_PX / picture.getWidth(),
                                (double) Logo.MOST_HIGH_PX / picture.getHeight()));
        byte[] png = png(scaled(picture, scale));
        while (png.length > Logo.LARGEST_BYTES) {
            scale *= SMALLER;
            png = png(scaled(picture, scale));
        }
        return Logo.of(png);
    }

    private static BufferedImage scaled(BufferedImage picture, double scale) {
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D paint = scaled.createGraphics();
        paint.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        paint.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        paint.drawImage(picture, 0, 0, width, height, null);
        paint.dispose();
        return scaled;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        }
        return bytes.toByteArray();
    }
}
