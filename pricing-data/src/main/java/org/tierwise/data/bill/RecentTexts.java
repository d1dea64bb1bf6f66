package org.tierwise.data.bill;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * Texts that came lately, so that one that comes again and again is made once. Bounded: some tens
 * of megabytes at most.
 */
final class RecentTexts {
    private static final int SIZE = 1 << 14;
    private static final int LONGEST = 512;
    private static final int P = 31;
    private static final int P2 = P * P;
    private static final int P3 = P2 * P;
    private static final int P4 = P3 * P;

    private static final Known NOTHING = new Known(new char[0], "");

    private final @Nullable Known[] known = new Known[SIZE];
    private final Known[] last;

    /** A text and its characters, which are faster to compare with others. */
    private record Known(char[] characters, String text) {
        boolean is(char[] buffer, int from, int length) {
            return Arrays.equals(characters, 0, characters.length, buffer, from, from + length);
        }
    }

    /**
     * @param places places at which texts stand
     */
    RecentTexts(int places) {
        last = new Known[places];
        Arrays.fill(last, NOTHING);
    }

    /** The characters at a place as text. */
    String text(int place, char[] buffer, int from, int length) {
        if (length == 0) {
            return "";
        }
        Known before = last[place];
        if (before.is(buffer, from, length)) {
            return before.text();
        }
        if (length > LONGEST) {
            return new String(buffer, from, length);
        }
        int slot = slot(buffer, from, from + length);
        Known now = known[slot];
        if (now == null || !now.is(buffer, from, length)) {
            now =
                    new Known(
                            Arrays.copyOfRange(buffer, from, from + length),
                            new String(buffer, from, length));
            known[slot] = now;
        }
        last[place] = now;
        return now.text();
    }

    private static int slot(char[] buffer, int from, int end) {
        int hash = end - from;
        int i = from;
        for (; i < end - 3; i += 4) {
            hash =
                    P4 * hash
                            + P3 * buffer[i]
                            + P2 * buffer[i + 1]
                            + P * buffer[i + 2]
                            + buffer[i + 3];
        }
        for (; i < end; i++) {
            hash = P * hash + buffer[i];
        }
        return (hash ^ hash >>> 16) & (SIZE - 1);
    }
}
