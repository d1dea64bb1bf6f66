package org.tierwise.data.text;

/**
 * What a file may grow to.
 *
 * @param maximumBytes largest size of one file after decompression, bytes
 * @param maximumRatio largest ratio of decompressed to compressed size
 * @param maximumLineBytes longest line that is read, bytes; a longer one is passed over
 */
public record TextLimits(long maximumBytes, int maximumRatio, int maximumLineBytes) {
    /** 64 GiB; a ratio of 1,000; lines of 1 MiB. */
    public static final TextLimits DEFAULT = new TextLimits(64L << 30, 1000, 1 << 20);

    private static final long SMALL = 1 << 20;

    /**
     * @throws IllegalArgumentException when a limit is not positive
     */
    public TextLimits {
        if (maximumBytes < 1 || maximumRatio < 1 || maximumLineBytes < 1) {
            throw new IllegalArgumentException("limits of text files must be positive");
        }
    }

    /** Bytes that a gzip file may unpack to; the ratio counts from 1 MiB. */
    long unpacked(long compressedBytes) {
        return (long)
                Math.min(maximumBytes, (double) Math.max(SMALL, compressedBytes) * maximumRatio);
    }
}
