package org.tierwise.data.bill;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tierwise.data.store.TempArea;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Unpacks zip and tar.gz files into a temporary folder that is removed on close. Sizes are bounded,
 * names stay inside the folder, and links are left out.
 */
final class Archives implements AutoCloseable {
    private static final int MOST_ENTRIES = 100_000;
    private static final int TAR_HEADER = 512;
    private static final int TAR_MAGIC = 257;
    private static final List<String> WANTED =
            List.of(".csv", ".gz", ".zip", ".parquet", ".json", ".tgz", ".txt");

    private final ReadOptions options;
    private final List<TempArea> areas = new ArrayList<>();

    Archives(ReadOptions options) {
        this.options = options;
    }

    /**
     * What an archive holds.
     *
     * @param folder folder with its files
     * @param skipped entries that are links, by name
     */
    record Unpacked(Path folder, List<String> skipped) {}

    /** Whether a file is an archive of files; a compressed CSV file alone is none. */
    static boolean isArchive(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(FileKind.HEAD);
            return switch (FileKind.of(head)) {
                case ZIP -> true;
                case GZIP -> isTar(file);
                default -> false;
            };
        } catch (IOException e) {
            throw ImportProblem.unreadable(file, e);
        }
    }

    private static boolean isTar(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            byte[] head = in.readNBytes(TAR_HEADER);
            return head.length == TAR_HEADER
                    && new String(head, TAR_MAGIC, 5, java.nio.charset.StandardCharsets.US_ASCII)
                            .equals("ustar");
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Unpacks an archive.
     *
     * @param label the archive as the user knows it
     * @throws ImportProblem when it is damaged, unpacks too far, or names a file outside
     */
    Unpacked unpack(Path archive, String label) {
        TempArea area = new TempArea();
        areas.add(area);
        Unpacking unpacking = new Unpacking(label, area, limit(archive));
        try (InputStream in = new BufferedInputStream(Files.newInputStream(archive), 1 << 16)) {
            in.mark(4);
            boolean zip = in.read() == 'P';
            in.reset();
            if (zip) {
                unpacking.zip(new ZipInputStream(in));
            } else {
                unpacking.tar(new TarArchiveInputStream(new GZIPInputStream(in, 1 << 16)));
            }
        } catch (EOFException e) {
            throw new ImportProblem(label, 1, "the archive is cut off; copy it again");
        } catch (ZipException e) {
            throw new ImportProblem(label, 1, "the archive is damaged: " + e.getMessage());
        } catch (IOException e) {
            throw new ImportProblem(label, 1, "the archive cannot be read: " + e.getMessage());
        }
        return new Unpacked(area.folder(), List.copyOf(unpacking.skipped));
    }

    private long limit(Path archive) {
        try {
            return options.unpacked(Files.size(archive));
        } catch (IOException e) {
            throw new ImportProblem(archive, 1, "cannot be read: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        areas.forEach(TempArea::close);
    }

    /** One archive on its way out. */
    private static final class Unpacking {
        private final String label;
        private final TempArea area;
        private final long limit;
        private final List<String> skipped = new ArrayList<>();
        private long bytes;
        private int entries;

        Unpacking(String label, TempArea area, long limit) {
            this.label = label;
            this.area = area;
            this.limit = limit;
        }

        void zip(ZipInputStream in) throws IOException {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                if (!e.isDirectory()) {
                    file(e.getName(), in);
                }
            }
            if (entries == 0) {
                throw new ZipException("no entry in it can be read");
            }
        }

        void tar(TarArchiveInputStream in) throws IOException {
            for (TarArchiveEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                if (e.isSymbolicLink() || e.isLink()) {
                    skipped.add(e.getName());
                } else if (e.isFile()) {
                    file(e.getName(), in);
                }
            }
        }

        private void file(String name, InputStream in) throws IOException {
            if (++entries > MOST_ENTRIES) {
                throw new ImportProblem(
                        label, 1, "the archive holds more than %d files".formatted(MOST_ENTRIES));
            }
            Path target = inside(name);
            boolean wanted = WANTED.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
            try (OutputStream out =
                    wanted ? area.create(target) : OutputStream.nullOutputStream()) {
                copy(in, out);
            }
        }

        private Path inside(String name) {
            Path folder = area.folder();
            Path target;
            try {
                target = folder.resolve(name.replace('\\', '/')).normalize();
            } catch (java.nio.file.InvalidPathException e) {
                throw new ImportProblem(
                        label, 1, "the archive holds a name that is none: " + e.getReason());
            }
            if (!target.startsWith(folder) || target.equals(folder)) {
                throw new ImportProblem(
                        label,
                        1,
                        "the archive names a file outside of it (%s); it is not unpacked"
                                .formatted(name));
            }
            return target;
        }

        private void copy(InputStream in, OutputStream out) throws IOException {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes += n;
                if (bytes > limit) {
                    throw new ImportProblem(
                            label,
                            1,
                            "unpacks to more than %d bytes, which no bill does".formatted(limit));
                }
                out.write(buffer, 0, n);
            }
        }
    }
}
