package org.tierwise.app.cli;

/**
 * Text of others on a terminal: bills may hold escape sequences, in one byte (U+001B) or as U+009B,
 * and marks that turn the order of what follows around.
 */
final class Terminal {
    private static final String TURNING = "\\u202A-\\u202E\\u2066-\\u2069";

    private Terminal() {}

    /** The text with control characters replaced by dots. */
    static String safe(String text) {
        return text.replaceAll("[\\p{Cc}" + TURNING + "]", "·");
    }

    /** The text with control characters other than line ends replaced by dots. */
    static String safeLines(String text) {
        return text.replaceAll("[\\p{Cc}" + TURNING + "&&[^\\n]]", "·");
    }
}
