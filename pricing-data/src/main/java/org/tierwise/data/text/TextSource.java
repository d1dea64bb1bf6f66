package org.tierwise.data.text;

import org.tierwise.data.bill.ImportProblem;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of a text file, unpacked when they are gzip, whatever the file is called. */
final class TextSource implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int HEAD = 4;

    private static final Map<String, String> CONTAINERS =
            Map.of(
                    "PK\3\4", "a zip archive; unpack it and give the files in it",
                    "\u0028\u00b5\u002f\u00fd", "a Zstandard file; unpack it with zstd -d",
                    "BZh", "a bzip2 file; unpack it with bunzip2",
                    "\u00fd7zX", "an xz file; unpack it with unxz",
                    "PAR1", "a Parquet file; give the log as text",
                    "\u00ff\u00fe", "text in UTF-16; save it as UTF-8",
                    "\u00fe\u00ff", "text in UTF-16; save it as UTF-8");

    private final Path file;
    private final Counted counted;
    private final InputStream text;
    private final boolean packed;
    private final long limit;
    private long bytes;

    TextSource(Path file, TextLimits limits) {
        this.file = file;
        try {
            counted = new Counted(Files.newInputStream(file));
        } catch (IOException e) {
            throw broken(1, e);
        }
        try {
            BufferedInputStream raw = new BufferedInputStream(counted, BUFFER);
            raw.mark(HEAD);
            String head = new String(raw.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            raw.reset();
            Optional<String> container = container(head);
            if (container.isPresent()) {
                close();
                throw problem(1, container.get());
            }
            boolean gzip = head.startsWith("\u001f\u008b");
            limit = gzip ? limits.unpacked(Files.size(file)) : Long.MAX_VALUE;
            packed = gzip;
            text = gzip ? new GZIPInputStream(raw, BUFFER) : raw;
        } catch (IOException e) {
            close();
            throw broken(1, e);
        }
    }

    /** What a file is that is no text, and what to do with it; empty for text and gzip. */
    static Optional<String> container(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return container(new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new ImportProblem(file, 1, "cannot be read: " + e.getMessage());
        }
    }

    private static Optional<String> container(String head) {
        return CONTAINERS.entrySet().stream()
                .filter(c -> head.startsWith(c.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /**
     * Reads on.
     *
     * @param line line that the reading is at, for a message
     * @return number of bytes; negative at the end
     */
    int read(byte[] buffer, long line) {
        try {
            int n = text.read(buffer);
            bytes += Math.max(n, 0);
            if (bytes > limit) {
                throw problem(
                        line,
                        "unpacks to more than %,d bytes, which no log does; unpack it and look at it"
                                .formatted(limit));
            }
            return n;
        } catch (IOException e) {
            throw broken(line, e);
        }
    }

    /** Whether the file is gzip. */
    boolean isPacked() {
        return packed;
    }

    /** Bytes of the file read so far, before decompression. */
    long consumed() {
        return counted.bytes;
    }

    private ImportProblem broken(long line, IOException e) {
        return switch (e) {
            case EOFException cut ->
                    problem(
                            line,
                            "the gzip file is cut off after %,d bytes of text; copy it again"
                                    .formatted(bytes));
            case ZipException damaged ->
                    problem(
                            line,
                            "the gzip file is damaged (%s); copy it again"
                                    .formatted(damaged.getMessage()));
            default -> problem(line, "cannot be read: " + e.getMessage());
        };
    }

    private ImportProblem problem(long line, String message) {
        return new ImportProblem(file, line, message);
    }

    @Override
    public void close() {
        try {
            counted.close();
        } catch (IOException e) {
            throw problem(1, "cannot be closed: " + e.getMessage());
        }
    }

    /** Counts what passes. */
    private static final class Counted extends FilterInputStream {
        private long bytes;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            bytes += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int n = super.read(buffer, from, length);
            bytes += Math.max(n, 0);
            return n;
        }
    }
}
