package org.tierwise.data.bill.generate.ledger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** How a text file is packed; never with the time of the day, so that bytes are the same. */
enum Packing {
    /** Not at all. */
    NONE(""),
    /** Gzip. */
    GZIP(".gz"),
    /** A zip with one member. */
    ZIP(".zip");

    private static final int BUFFER = 1 << 16;
    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 2);

    private final String suffix;

    Packing(String suffix) {
        this.suffix = suffix;
    }

    String suffix() {
        return suffix;
    }

    /**
     * Opens a file.
     *
     * @param file file without the suffix of the packing
     */
    OutputStream open(Path file) throws IOException {
        OutputStream out =
                new BufferedOutputStream(
                        Files.newOutputStream(file.resolveSibling(file.getFileName() + suffix)),
                        BUFFER);
        return switch (this) {
            case NONE -> out;
            case GZIP -> new Gzip(out);
            case ZIP -> {
                ZipOutputStream zip = new ZipOutputStream(out);
                zip.setLevel(Deflater.BEST_SPEED);
                ZipEntry entry = new ZipEntry(String.valueOf(file.getFileName()));
                entry.setTimeLocal(EARLIEST.atStartOfDay());
                zip.putNextEntry(entry);
                yield zip;
            }
        };
    }

    /** Gzip that is quick rather than small. */
    private static final class Gzip extends GZIPOutputStream {
        Gzip(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
