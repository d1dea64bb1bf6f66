package org.tierwise.app.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Damage to a file: flipped, cut, doubled, or with something hostile in the place of a value. */
public final class Mutation {
    private static final List<String> HOSTILE =
            List.of(
                    "1e308",
                    "-1",
                    "0",
                    "1E+999999999",
                    "1e-999999999",
                    "99999999999999999999999999",
                    "null",
                    "true",
                    "\"\"",
                    "[]",
                    "{}",
                    "NaN",
                    "\"\u001b]0;x\u0007\"",
                    "\"=1+2\"",
                    "\"../../etc/passwd\"",
                    "[".repeat(2000),
                    "{\"a\":".repeat(2000),
                    "\"" + "x".repeat(100_000) + "\"",
                    "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");

    private Mutation() {}

    /** Bytes with one damage. */
    public static byte[] of(byte[] bytes, SplittableRandom random) {
        if (bytes.length < 2) {
            return new byte[0];
        }
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(6)) {
            case 0 -> flipped(bytes, at, random);
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> spliced(bytes, at, at + random.nextInt(64), "");
            case 3 -> spliced(bytes, at, at, hostile(random));
            default -> inPlaceOfValue(bytes, at, hostile(random));
        };
    }

    private static String hostile(SplittableRandom random) {
        return HOSTILE.get(random.nextInt(HOSTILE.size()));
    }

    private static byte[] flipped(byte[] bytes, int at, SplittableRandom random) {
        byte[] copy = bytes.clone();
        copy[at] ^= (byte) (1 << random.nextInt(8));
        return copy;
    }

    /** The next value of JSON, or text of XML, gives way. */
    private static byte[] inPlaceOfValue(byte[] bytes, int from, String value) {
        int start = next(bytes, from, ":>");
        int end = next(bytes, Math.min(start + 1, bytes.length), ",}]<\n");
        return spliced(bytes, Math.min(start + 1, bytes.length), end, value);
    }

    private static int next(byte[] bytes, int from, String ends) {
        for (int i = from; i < bytes.length; i++) {
            if (ends.indexOf(bytes[i]) >= 0) {
                return i;
            }
        }
        return bytes.length;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, String between) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(between.getBytes(StandardCharsets.UTF_8));
        int rest = Math.min(Math.max(from, to), bytes.length);
        out.write(bytes, rest, bytes.length - rest);
        return out.toByteArray();
    }
}
