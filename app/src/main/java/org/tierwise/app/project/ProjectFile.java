package org.tierwise.app.project;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A {@code .tierwise} file: a zip of JSON texts. Version 0, a bare JSON file beside its bill, is
 * still opened as such; saving it makes a file of the current version.
 */
public final class ProjectFile {
    static final String MANIFEST = "manifest.json";
    static final String PROJECT = "project.json";
    static final String BILL = "bill.json";
    static final String CATALOGUE = "catalogue.json";

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Zip knows no time before this; the same project gives the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ProjectFile() {}

    /**
     * Whether a file is a zip, as opposed to a bare JSON project of version 0.
     *
     * @throws ProjectFileProblem when it is neither, is missing or cannot be read
     */
    public static boolean isArchive(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ProjectFileProblem(
                    file
                            + (Files.exists(file)
                                    ? ": is no file; give a .tierwise file"
                                    : ": no such file; give a .tierwise file or the name of an"
                                            + " example"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(ZIP.length);
            if (Arrays.equals(start, ZIP)) {
                return true;
            }
            if (new String(start, StandardCharsets.ISO_8859_1).strip().startsWith("{")) {
                return false;
            }
        } catch (AccessDeniedException e) {
            throw new ProjectFileProblem(
                    file + ": you may not read it; change its permissions, or copy it first", e);
        } catch (IOException e) {
            throw new ProjectFileProblem(
                    "%s: cannot be read: %s; close what has it open, or copy it again"
                            .formatted(file, e.getMessage()),
                    e);
        }
        throw new ProjectFileProblem(
                file
                        + ":1: not a Tierwise project; a project is a .tierwise file as Tierwise"
                        + " saves it, or its JSON");
    }

    /**
     * Reads a project.
     *
     * @throws ProjectFileProblem when the file is damaged, too large, or from a newer version
     */
    public static ProjectContents read(Path file) {
        try (ProjectArchive archive = ProjectArchive.open(file)) {
            Manifest.parse(archive.name(MANIFEST), archive.text(MANIFEST));
            Optional<String> catalogue =
                    archive.has(CATALOGUE)
                            ? Optional.of(archive.text(CATALOGUE))
                            : Optional.empty();
            return new ProjectContents(
                    ProjectJson.parse(archive.name(PROJECT), archive.text(PROJECT)),
                    BillJson.parse(archive.name(BILL), archive.text(BILL)),
                    catalogue);
        }
    }

    /**
     * Saves a project, all of it or nothing: what was in the file before stays, in a file of the
     * same name with {@code .bak} behind it.
     *
     * @param program version of the program
     * @throws IOException when it cannot be written; the old file is untouched then
     */
    public static void write(Path file, ProjectContents contents, String program)
            throws IOException {
        AtomicFile.replace(file, bytes(contents, program));
    }

    static byte[] bytes(ProjectContents contents, String program) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            Manifest manifest = new Manifest(Manifest.FORMAT, Manifest.CURRENT, program);
            put(zip, MANIFEST, manifest.write());
            put(zip, PROJECT, ProjectJson.write(contents.project()));
            put(zip, BILL, BillJson.write(contents.bill()));
            if (contents.catalogue().isPresent()) {
                put(zip, CATALOGUE, contents.catalogue().get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > ProjectArchive.LARGEST) {
            throw new ProjectFileProblem(
                    "%s of the project would take %d MB, and at most %d MB are read again"
                            .formatted(name, bytes.length >> 20, ProjectArchive.LARGEST >> 20));
        }
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
