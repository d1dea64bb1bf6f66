package org.tierwise.app.support;

import java.util.regex.Pattern;

/**
 * Takes out of a text whose it is: account ids, resource names (ARNs), e-mail addresses and the
 * home folder.
 */
final class Masking {
    private static final Pattern ARN = Pattern.compile("\\barn:[^\\s\"'<>|]*");

    /** Twelve digits, also as 1234-5678-9012, that are no part of a longer number. */
    private static final Pattern ACCOUNT =
            Pattern.compile("(?<![0-9])[0-9]{4}([- ]?)[0-9]{4}\\1[0-9]{4}(?![0-9])");

    /** A top-level domain has letters; {@code javafx.graphics@26.0.1} is a module of a stack. */
    private static final Pattern MAIL =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}._%+'-])[\\p{L}\\p{N}._%+'-]++@"
                            + "(?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,}");

    private final Pattern home;

    /**
     * @param home home folder of the user, as the system writes it
     */
    Masking(String home) {
        this.home =
                Pattern.compile(
                        "(?:%s|%s)(?![\\p{L}\\p{N}_-])"
                                .formatted(
                                        Pattern.quote(home),
                                        Pattern.quote(home.replace('\\', '/'))),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The text with a word in the place of each. */
    String mask(String text) {
        String masked = ARN.matcher(text).replaceAll("(arn)");
        masked = ACCOUNT.matcher(masked).replaceAll("(account)");
        masked = MAIL.matcher(masked).replaceAll("(e-mail)");
        return home.matcher(masked).replaceAll("~");
    }
}
