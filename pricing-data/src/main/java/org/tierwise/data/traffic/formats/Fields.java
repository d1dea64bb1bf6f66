package org.tierwise.data.traffic.formats;

import org.jspecify.annotations.Nullable;
import org.tierwise.data.traffic.LoggedRequest;

/** Fields that several formats share. */
final class Fields {
    /** What a number or time reads as that is none. */
    static final long NONE = Long.MIN_VALUE;

    private static final int STATUS_DIGITS = 3;
    private static final int BYTE_DIGITS = 15;

    private Fields() {}

    /** A status of three digits, {@code 000} included; -1 when it is none. */
    static int status(String text) {
        return text.length() == STATUS_DIGITS ? (int) Math.max(-1, number(text, 0, 3)) : -1;
    }

    /** Bytes; {@code -} is 0. */
    static long bytes(String text) {
        return text.equals("-")
                ? 0
                : text.isEmpty() || text.length() > BYTE_DIGITS
                        ? NONE
                        : number(text, 0, text.length());
    }

    /** The digits from an index to another; {@link #NONE} when there are others. */
    static long number(String text, int from, int to) {
        if (from < 0 || to > text.length() || from >= to) {
            return NONE;
        }
        long value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return NONE;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    /**
     * A request out of its line, such as {@code GET /a HTTP/1.1}; null when time, status or bytes
     * are none.
     */
    static @Nullable LoggedRequest request(
            long epochSecond, String requestLine, int status, long bytes) {
        int method = requestLine.indexOf(' ');
        if (method < 0) {
            return request(epochSecond, requestLine, "", status, bytes);
        }
        int version = requestLine.lastIndexOf(' ');
        boolean versioned = version > method && requestLine.startsWith("HTTP/", version + 1);
        return request(
                epochSecond,
                requestLine.substring(0, method),
                requestLine.substring(method + 1, versioned ? version : requestLine.length()),
                status,
                bytes);
    }

    static @Nullable LoggedRequest request(
            long epochSecond, String method, String target, int status, long bytes) {
        return epochSecond == NONE || status < 0 || bytes == NONE
                ? null
                : new LoggedRequest(epochSecond, method, target, status, bytes);
    }
}
