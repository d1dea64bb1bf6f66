package org.tierwise.data.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The lines of a text file, one at a time: plain or gzip, with any line ends, in UTF-8 (bytes that
 * are none read as U+FFFD). Of a line longer than the limits only the fact is kept.
 */
public final class TextLines implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int HEAD_CHARS = 4 << 20;

    /**
     * A line.
     *
     * @param text text without the line end; empty when too long
     * @param tooLong whether the line is longer than the limits allow
     */
    public record Line(String text, boolean tooLong) {}

    private final TextSource source;
    private final int maximumLineBytes;
    private final byte[] buffer = new byte[BUFFER];
    private final CRC32 checksum = new CRC32();
    private final Deque<Line> ahead = new ArrayDeque<>();
    private byte[] pending = new byte[BUFFER];
    private int position;
    private int filled;
    private long scanned;

    /**
     * @throws org.tierwise.data.bill.ImportProblem when the file is no text or cannot be opened
     */
    public TextLines(Path file, TextLimits limits) {
        source = new TextSource(file, limits);
        maximumLineBytes = limits.maximumLineBytes();
    }

    /** What a file is that is no text, and what to do with it; empty for text and gzip. */
    public static Optional<String> container(Path file) {
        return TextSource.container(file);
    }

    /**
     * The first lines, which are still to come from {@link #next()}.
     *
     * @param most how many at most
     */
    public List<Line> head(int most) {
        List<Line> head = new ArrayList<>();
        long chars = 0;
        while (head.size() < most && chars < HEAD_CHARS && fetch()) {
            head.add(ahead.getLast());
            chars += head.getLast().text().length();
        }
        return head;
    }

    /** Whether another line comes. */
    public boolean hasNext() {
        return !ahead.isEmpty() || fetch();
    }

    /**
     * The next line.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    public Line next() {
        return ahead.removeFirst();
    }

    /** Number of the line that {@link #next()} returned last, from 1. */
    public long number() {
        return scanned - ahead.size();
    }

    /** Bytes of the file read so far, before decompression. */
    public long consumed() {
        return source.consumed();
    }

    /** Checksum of the text read so far. */
    public long checksum() {
        return checksum.getValue();
    }

    /** Scans the next line into {@code ahead}; false at the end. */
    private boolean fetch() {
        int length = 0;
        boolean any = false;
        boolean tooLong = false;
        while (position < filled || fill()) {
            any = true;
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            int n = end - position;
            if (tooLong || length + n > maximumLineBytes) {
                tooLong = true;
            } else {
                keep(length, n);
                length += n;
            }
            boolean ended = end < filled;
            position = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        if (any) {
            scanned++;
            ahead.addLast(tooLong ? new Line("", true) : new Line(text(length), false));
        }
        return any;
    }

    private boolean fill() {
        position = 0;
        filled = Math.max(0, source.read(buffer, scanned + 1));
        checksum.update(buffer, 0, filled);
        return filled > 0;
    }

    private void keep(int length, int n) {
        if (length + n > pending.length) {
            pending = Arrays.copyOf(pending, Math.max(length + n, 2 * pending.length));
        }
        System.arraycopy(buffer, position, pending, length, n);
    }

    private String text(int length) {
        int end = length > 0 && pending[length - 1] == '\r' ? length - 1 : length;
        String text = new String(pending, 0, end, StandardCharsets.UTF_8);
        return scanned == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    @Override
    public void close() {
        source.close();
    }
}
