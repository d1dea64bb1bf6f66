package org.tierwise.model.presentation;

import java.util.Arrays;
import java.util.Base64;
import java.util.Set;

/**
 * A picture at the head of a page: a PNG of nothing but its pixels (W3C PNG, third edition, chunks
 * IHDR, PLTE, tRNS, IDAT, IEND), small enough that whoever opens it need not be careful.
 *
 * @param base64 the PNG in base64 (RFC 4648 section 4)
 */
public record Logo(String base64) {
    /** Largest picture, bytes. */
    public static final int LARGEST_BYTES = 512 * 1024;

    /** Widest picture, pixels: four times the room on a page. */
    public static final int MOST_WIDE_PX = 1200;

    /** Highest picture, pixels. */
    public static final int MOST_HIGH_PX = 600;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> CHUNKS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final String WRONG =
            "a logo is a PNG of at most %d x %d pixels and %d kB without texts or profiles; choose"
                    + " the picture anew";
    private static final int INT = 4;

    /** Length, name and checksum of a chunk, bytes. */
    private static final int AROUND_DATA = 12;

    private static final int WIDTH_AT = 16;
    private static final int HEIGHT_AT = 20;
    private static final int SHORTEST = 33;

    /**
     * @throws IllegalArgumentException when it is no such PNG, or is too large
     */
    public Logo {
        if (base64.length() > LARGEST_BYTES / 3 * 4 + 4 || !isPlainPng(decoded(base64))) {
            throw wrong();
        }
    }

    /**
     * A logo of the bytes of a PNG.
     *
     * @throws IllegalArgumentException when they are none, or too many
     */
    public static Logo of(byte[] png) {
        return new Logo(Base64.getEncoder().encodeToString(png));
    }

    /** Bytes of the PNG. */
    public byte[] png() {
        return decoded(base64);
    }

    /** Width, pixels. */
    public int widthPx() {
        return number(png(), WIDTH_AT);
    }

    /** Height, pixels. */
    public int heightPx() {
        return number(png(), HEIGHT_AT);
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            IllegalArgumentException wrong = wrong();
            wrong.initCause(e);
            throw wrong;
        }
    }

    private static IllegalArgumentException wrong() {
        return new IllegalArgumentException(
                WRONG.formatted(MOST_WIDE_PX, MOST_HIGH_PX, LARGEST_BYTES / 1024));
    }

    private static boolean isPlainPng(byte[] png) {
        return png.length >= SHORTEST
                && png.length <= LARGEST_BYTES
                && Arrays.equals(png, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)
                && isWithin(number(png, WIDTH_AT), MOST_WIDE_PX)
                && isWithin(number(png, HEIGHT_AT), MOST_HIGH_PX)
                && hasPlainChunks(png);
    }

    private static boolean isWithin(int pixels, int most) {
        return pixels >= 1 && pixels <= most;
    }

    private static boolean hasPlainChunks(byte[] png) {
        int at = SIGNATURE.length;
        String name = "";
        while (png.length - at >= AROUND_DATA) {
            int length = number(png, at);
            boolean first = name.isEmpty();
            name = letters(png, at + INT);
            if (!CHUNKS.contains(name)
                    || first != name.equals("IHDR")
                    || length < 0
                    || length > png.length - at - AROUND_DATA) {
                return false;
            }
            at += length + AROUND_DATA;
        }
        return name.equals("IEND") && at == png.length;
    }

    /** Four bytes, the highest first. */
    private static int number(byte[] png, int at) {
        int number = 0;
        for (int i = 0; i < INT; i++) {
            number = number << Byte.SIZE | Byte.toUnsignedInt(png[at + i]);
        }
        return number;
    }

    private static String letters(byte[] png, int at) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < INT; i++) {
            letters.append((char) Byte.toUnsignedInt(png[at + i]));
        }
        return letters.toString();
    }
}
