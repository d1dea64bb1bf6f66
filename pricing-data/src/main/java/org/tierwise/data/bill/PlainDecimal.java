package org.tierwise.data.bill;

/**
 * A decimal of at most 9 digits before and 18 after the point, 18 digits in all: nearly every
 * amount of a bill. Anything else is for {@link java.math.BigDecimal}.
 */
final class PlainDecimal {
    private static final int MOST_WHOLE_DIGITS = 9;
    private static final int MOST_DIGITS = 18;

    private long unscaled;
    private int scale;

    /** Digits without the point. */
    long unscaled() {
        return unscaled;
    }

    /** Digits after the point, 0 to 18. */
    int scale() {
        return scale;
    }

    /**
     * Takes the value of a text; zero when it is empty or not plain.
     *
     * @return whether the text is empty or plain
     */
    boolean parse(char[] text, int from, int length) {
        unscaled = 0;
        scale = 0;
        int end = from + length;
        int start = length > 0 && text[from] == '-' ? from + 1 : from;
        int wholeEnd = digits(text, start, Math.min(end, start + MOST_WHOLE_DIGITS));
        if (wholeEnd == end && wholeEnd > start) {
            unscaled = value(text, start, end, 0);
        } else if (wholeEnd > start
                && text[wholeEnd] == '.'
                && end > wholeEnd + 1
                && end - start <= MOST_DIGITS + 1
                && digits(text, wholeEnd + 1, end) == end) {
            scale = end - wholeEnd - 1;
            unscaled = value(text, wholeEnd + 1, end, value(text, start, wholeEnd, 0));
        } else {
            return length == 0;
        }
        if (start > from) {
            unscaled = -unscaled;
        }
        return true;
    }

    private static int digits(char[] text, int from, int end) {
        int at = from;
        while (at < end && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        return at;
    }

    private static long value(char[] text, int from, int end, long before) {
        long value = before;
        for (int i = from; i < end; i++) {
            value = value * 10 + (text[i] - '0');
        }
        return value;
    }
}
