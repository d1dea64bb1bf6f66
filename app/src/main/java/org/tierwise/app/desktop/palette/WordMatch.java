package org.tierwise.app.desktop.palette;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How well typed words fit a command. Each word must fit: as the beginning of the title, of a word
 * of it, of a word beside it, as the first letters of its words, or as letters of the title in
 * their order, from the beginning of a word on. The sum over the words ranks; less is better.
 */
final class WordMatch {
    private static final int TITLE_START = 0;
    private static final int WORD_START = 1_000;
    private static final int BESIDE = 2_000;
    private static final int INITIALS = 3_000;
    private static final int LETTERS = 4_000;
    private static final int LONGEST = 999;
    private static final String BETWEEN_WORDS = " \t-/,:;.()'\"·";

    private WordMatch() {}

    /**
     * Rank of a command, 0 the best; empty when it does not fit.
     *
     * @param query what was typed; blank fits everything
     */
    static OptionalInt rank(String query, Command command) {
        String title = command.title().toLowerCase(Locale.ROOT);
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        if (title.startsWith(wanted)) {
            return OptionalInt.of(TITLE_START);
        }
        String beside = (command.place() + " " + command.words()).toLowerCase(Locale.ROOT);
        int sum = 0;
        for (String word : wanted.split("\\s+")) {
            OptionalInt rank = word(word, title, beside);
            if (rank.isEmpty()) {
                return rank;
            }
            sum += rank.getAsInt();
        }
        return OptionalInt.of(sum + 1);
    }

    private static OptionalInt word(String word, String title, String beside) {
        if (title.startsWith(word)) {
            return OptionalInt.of(TITLE_START);
        }
        if (atWordStart(word, title)) {
            return OptionalInt.of(WORD_START);
        }
        if (atWordStart(word, beside)) {
            return OptionalInt.of(BESIDE);
        }
        if (initials(title).contains(word)) {
            return OptionalInt.of(INITIALS);
        }
        OptionalInt span = span(word, title);
        return span.isEmpty()
                ? span
                : OptionalInt.of(LETTERS + Math.min(LONGEST, span.getAsInt() - word.length()));
    }

    private static boolean atWordStart(String word, String text) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (isWordStart(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static String initials(String text) {
        return IntStream.range(0, text.length())
                .filter(at -> isWordStart(text, at))
                .mapToObj(at -> text.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    /** Length of the shortest part of a text that begins with a word and has all letters. */
    private static OptionalInt span(String letters, String text) {
        int shortest = Integer.MAX_VALUE;
        for (int start = 0; start < text.length(); start++) {
            if (isWordStart(text, start) && text.charAt(start) == letters.charAt(0)) {
                int end = end(letters, text, start);
                shortest = end < 0 ? shortest : Math.min(shortest, end - start);
            }
        }
        return shortest == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(shortest);
    }

    private static int end(String letters, String text, int start) {
        int at = start;
        for (int i = 0; i < letters.length(); i++) {
            at = text.indexOf(letters.charAt(i), at);
            if (at < 0) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static boolean isWordStart(String text, int at) {
        return at == 0 || BETWEEN_WORDS.indexOf(text.charAt(at - 1)) >= 0;
    }
}
