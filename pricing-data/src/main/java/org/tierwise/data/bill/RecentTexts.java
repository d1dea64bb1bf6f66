package org.tierwise.data.bill;

import org.jspecify.annotations.Nullable;

/** Texts that came lately, so that a text that comes again and again is made once. Bounded. */
final class RecentTexts {
    private static final int SIZE = 1 << 14;
    private static final int LONGEST = 1024;

    private final @Nullable String[] texts = new String[SIZE];

    /** The characters as text. */
    String text(char[] buffer, int from, int length) {
        if (length == 0) {
            return "";
        }
        if (length > LONGEST) {
            return new String(buffer, from, length);
        }
        int slot = slot(buffer, from, length);
        String known = texts[slot];
        if (known == null || !same(known, buffer, from, length)) {
            known = new String(buffer, from, length);
            texts[slot] = known;
        }
        return known;
    }

    private static int slot(char[] buffer, int from, int length) {
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        return (hash ^ hash >>> 16) & (SIZE - 1);
    }

    private static boolean same(String text, char[] buffer, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != buffer[from + i]) {
                return false;
            }
        }
        return true;
    }
}
