package org.tierwise.data.bill;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.function.DoubleConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of a part, unpacked; damage and bombs show while they are read to their end. */
final class PartBytes implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int CHECKED_AT_ONCE = 1 << 20;

    private final Part part;
    private final FileChannel file;
    private final InputStream in;
    private final long size;
    private final long limit;
    private long total;
    private volatile double share;

    /**
     * Opens a part.
     *
     * @param gzip whether it is compressed
     * @throws ImportProblem when it cannot be opened
     */
    PartBytes(Part part, boolean gzip, ReadOptions options) {
        this.part = part;
        try {
            file = FileChannel.open(part.file());
            size = file.size();
            limit = gzip ? options.unpacked(size) : Long.MAX_VALUE;
            InputStream packed = Channels.newInputStream(file);
            in = gzip ? new GZIPInputStream(packed, BUFFER) : packed;
        } catch (IOException e) {
            throw problem("cannot be read: " + e.getMessage());
        }
    }

    /** Reads a compressed part to its end, so that what reads it after this can trust it. */
    static void check(Part part, ReadOptions options) {
        check(part, options, share -> {});
    }

    /**
     * The same, told how far it is.
     *
     * @param progress takes the share of the part, 0 to 1; what it throws ends the check
     */
    static void check(Part part, ReadOptions options, DoubleConsumer progress) {
        byte[] buffer = new byte[CHECKED_AT_ONCE];
        try (PartBytes bytes = new PartBytes(part, true, options)) {
            while (bytes.read(buffer, 0, buffer.length) >= 0) {
                progress.accept(bytes.share());
            }
        }
    }

    /**
     * Unpacks some bytes.
     *
     * @return their number; -1 at the end
     * @throws ImportProblem when the file is cut off, damaged, or unpacks too far
     */
    int read(byte[] buffer, int from, int most) {
        try {
            int n = in.read(buffer, from, most);
            total += Math.max(0, n);
            if (total > limit) {
                throw problem("unpacks to more than %d bytes, which no bill does".formatted(limit));
            }
            share = n < 0 || size == 0 ? 1 : Math.min(1, (double) file.position() / size);
            return n;
        } catch (EOFException e) {
            throw problem(
                    "the gzip file is cut off after %d bytes of text; copy it again"
                            .formatted(total));
        } catch (ZipException e) {
            throw problem("the gzip file is damaged: " + e.getMessage());
        } catch (IOException e) {
            throw problem("cannot be read: " + e.getMessage());
        }
    }

    /**
     * Reads what is left.
     *
     * @throws ImportProblem as {@link #read}
     */
    void finish() {
        byte[] buffer = new byte[BUFFER];
        while (read(buffer, 0, buffer.length) >= 0) {
            continue;
        }
    }

    /** Share of the file that has been read, 0 to 1; for any thread. */
    double share() {
        return share;
    }

    private ImportProblem problem(String message) {
        return new ImportProblem(part.label(), 1, message);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw problem("cannot be closed: " + e.getMessage());
        }
    }
}
