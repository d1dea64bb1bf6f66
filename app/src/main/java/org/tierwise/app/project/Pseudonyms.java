package org.tierwise.app.project;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names in place of names: the first 40 bits of HMAC-SHA-256 (RFC 2104) under a key. Without the
 * key twelve digits of an account cannot be tried one after the other.
 */
final class Pseudonyms {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int SHOWN_BYTES = 5;

    /** Amazon resource names, accounts, and ids such as {@code i-0123456789abcdef0}. */
    private static final Pattern IDS =
            Pattern.compile(
                    "arn:[^\\s,;\"']+|(?<![0-9.])[0-9]{12}(?![0-9.])|\\b[a-z]{1,16}-[0-9a-f]{8,40}\\b"
                        + "|\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b");

    private final SecretKeySpec key;

    Pseudonyms(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** Under a key that is kept nowhere. */
    static Pseudonyms random() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return new Pseudonyms(key);
    }

    /** The name of a text of some kind; nothing stays nothing. */
    String of(String kind, String text) {
        if (text.isEmpty()) {
            return "";
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return kind + "-" + HexFormat.of().formatHex(hash, 0, SHOWN_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** The text with names in place of its ids. */
    String inText(String text) {
        return IDS.matcher(text).replaceAll(found -> of("id", found.group()));
    }
}
