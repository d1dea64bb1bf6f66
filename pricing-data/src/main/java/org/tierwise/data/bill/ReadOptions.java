package org.tierwise.data.bill;

import java.util.Optional;

/**
 * How a bill is read.
 *
 * @param tag tag whose value names the component, for example {@code user:Component}; the first
 *     usual one where absent
 * @param maximumBytes largest size of one file after decompression, bytes
 * @param maximumRatio largest ratio of decompressed to compressed size
 */
public record ReadOptions(Optional<String> tag, long maximumBytes, int maximumRatio) {
    /** The first usual tag; 64 GiB; a ratio of 1,000. */
    public static final ReadOptions DEFAULT = new ReadOptions(Optional.empty(), 64L << 30, 1000);

    /** The same options with a tag. */
    public ReadOptions withTag(Optional<String> wanted) {
        return new ReadOptions(wanted, maximumBytes, maximumRatio);
    }
}
