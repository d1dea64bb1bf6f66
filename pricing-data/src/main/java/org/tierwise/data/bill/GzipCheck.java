package org.tierwise.data.bill;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Unpacks a compressed file to its end, slice by slice, so that damage and bombs show: the database
 * does not look at the checksum.
 */
final class GzipCheck implements AutoCloseable {
    private static final int SLICE = 8 << 20;

    private final Part part;
    private final long limit;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private long total;
    private boolean more = true;

    GzipCheck(Part part, ReadOptions options) {
        this.part = part;
        try {
            limit = options.unpacked(Files.size(part.file()));
            in =
                    new GZIPInputStream(
                            new BufferedInputStream(Files.newInputStream(part.file()), 1 << 16),
                            1 << 16);
        } catch (IOException e) {
            throw problem("cannot be read: " + e.getMessage());
        }
    }

    /**
     * Unpacks the next slice.
     *
     * @return whether there is more
     * @throws ImportProblem when the file is cut off, damaged, or unpacks too far
     */
    boolean step() {
        try {
            for (int done = 0; more && done < SLICE; ) {
                int n = in.read(buffer);
                more = n >= 0;
                done += Math.max(0, n);
                total += Math.max(0, n);
                if (total > limit) {
                    throw problem(
                            "unpacks to more than %d bytes, which no bill does".formatted(limit));
                }
            }
            return more;
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

    /** Unpacks what is left. */
    void finish(Runnable tick) {
        while (step()) {
            tick.run();
        }
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
