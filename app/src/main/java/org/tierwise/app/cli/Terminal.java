package org.tierwise.app.cli;

/** Text of others on a terminal: bills may hold escape sequences. */
final class Terminal {
    private Terminal() {}

    /** The text with control characters replaced by dots. */
    static String safe(String text) {
        return text.replaceAll("\\p{Cntrl}", "·");
    }

    /** The text with control characters other than line ends replaced by dots. */
    static String safeLines(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n]]", "·");
    }
}
