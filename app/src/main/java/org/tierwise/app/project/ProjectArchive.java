package org.tierwise.app.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The zip of a project, read with limits: what a file claims of itself is not believed. */
final class ProjectArchive implements AutoCloseable {
    /** Largest text in a project, bytes; a bill of a million line items takes about 10 MB. */
    static final int LARGEST = 64 << 20;

    private static final int MOST_ENTRIES = 64;

    private final Path file;
    private final ZipFile zip;

    private ProjectArchive(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    static ProjectArchive open(Path file) {
        try {
            ZipFile zip = new ZipFile(file.toFile());
            if (zip.size() > MOST_ENTRIES) {
                zip.close();
                throw new ProjectFileProblem(
                        "%s:1: not a Tierwise project: %d files in it, and a project has four"
                                .formatted(file, zip.size()));
            }
            return new ProjectArchive(file, zip);
        } catch (IOException e) {
            throw new ProjectFileProblem(
                    "%s:1: damaged, or not copied whole: %s; copy it again, or open the version before it, %s"
                            .formatted(file, e.getMessage(), AtomicFile.previous(file)),
                    e);
        }
    }

    boolean has(String entry) {
        return zip.getEntry(entry) != null;
    }

    /** The entry as messages name it. */
    String name(String entry) {
        return file + "!" + entry;
    }

    /**
     * A text.
     *
     * @throws ProjectFileProblem when it is missing, damaged or larger than {@link #LARGEST}
     */
    String text(String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ProjectFileProblem(
                    "%s:1: not a Tierwise project: there is no %s in it".formatted(file, name));
        }
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw damaged(name, e);
        }
        if (bytes.length > LARGEST) {
            throw new ProjectFileProblem(
                    "%s:1: larger than %d MB when unpacked; no project is"
                            .formatted(name(name), LARGEST >> 20));
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if (sum.getValue() != entry.getCrc()) {
            throw damaged(name, new IOException("its checksum does not fit"));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private ProjectFileProblem damaged(String name, IOException e) {
        return new ProjectFileProblem(
                "%s:1: damaged: %s; open the version before it, %s"
                        .formatted(name(name), e.getMessage(), AtomicFile.previous(file)),
                e);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
