package org.tierwise.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.app.planning.BadInput;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.app.project.ProjectFile;
import org.tierwise.app.project.ProjectJson;
import org.tierwise.data.catalogue.CatalogueProblem;
import org.tierwise.data.catalogue.Catalogues;
import org.tierwise.exports.readback.EditedWorkbook;
import org.tierwise.exports.readback.UnreadableWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Catalogues, projects and workbooks that were damaged at random, or made to do harm, are read or
 * refused in words. {@code -Dtierwise.mutants=N} makes N mutants of each, or a share of N of what
 * is slow to open; bills and logs have tests of their own beside their readers.
 */
@Timeout(3600)
class MutatedInputsTest {
    private static final int MUTANTS = Integer.getInteger("tierwise.mutants", 100);

    @TempDir private Path folder = Path.of("");

    /** What a reader may throw. */
    @FunctionalInterface
    private interface Reading {
        void read(byte[] bytes) throws Exception;
    }

    @Test
    void catalogues() throws IOException {
        byte[] catalogue =
                Files.readAllBytes(
                        Path.of(
                                "../pricing-data/src/main/resources/org/tierwise/data/catalogue/catalogues/e2e-networks-2026.json"));
        check(
                "catalogue",
                catalogue,
                MUTANTS,
                CatalogueProblem.class,
                bytes -> Catalogues.parse("mutant", bytes));
    }

    @Test
    void projectsAsJson() throws IOException {
        byte[] project =
                ProjectJson.write(PlanningCases.project("clovia")).getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("mutant.tierwise");
        check(
                "project",
                project,
                MUTANTS,
                BadInput.class,
                bytes -> PlanningCases.project(Files.write(file, bytes).toString()));
    }

    @Test
    void projectFiles() throws IOException {
        PlanningCase clovia = PlanningCases.open("clovia");
        Path whole = folder.resolve("whole.tierwise");
        ProjectFile.write(whole, clovia.contents(), "0.1.0");
        byte[] zip = Files.readAllBytes(whole);
        Path file = folder.resolve("mutant.tierwise");
        Reading opened = bytes -> PlanningCases.open(Files.write(file, bytes).toString());
        check("zip", zip, MUTANTS / 4, BadInput.class, opened);
        checkEntries("project file", zip, MUTANTS / 4, BadInput.class, opened);
    }

    @Test
    void workbooksReadBack() throws IOException {
        Path book = folder.resolve("proposal.xlsx");
        assertThat(org.tierwise.app.cli.Commands.run("plan", "clovia", "--out", book.toString()))
                .isZero();
        byte[] zip = Files.readAllBytes(book);
        Path file = folder.resolve("mutant.xlsx");
        Reading read = bytes -> EditedWorkbook.read(Files.write(file, bytes));
        check("xlsx", zip, MUTANTS / 5, UnreadableWorkbook.class, read);
        checkEntries("sheet", zip, MUTANTS / 5, UnreadableWorkbook.class, read);
    }

    private static void check(
            String name,
            byte[] original,
            int mutants,
            Class<? extends Exception> refusal,
            Reading reading) {
        int refused = 0;
        for (int i = 0; i < mutants; i++) {
            SplittableRandom random = new SplittableRandom(name.hashCode() * 31L + i);
            refused += isRefused(name, i, Mutation.of(original, random), refusal, reading) ? 1 : 0;
        }
        assertThat(refused).as("refused of %d %s", mutants, name).isBetween(1, mutants);
    }

    /** Damages the text of an entry, so that checksums fit. */
    private static void checkEntries(
            String name,
            byte[] zip,
            int mutants,
            Class<? extends Exception> refusal,
            Reading reading)
            throws IOException {
        Map<String, byte[]> entries = entries(zip);
        List<String> names = List.copyOf(entries.keySet());
        for (int i = 0; i < mutants; i++) {
            SplittableRandom random = new SplittableRandom(name.hashCode() * 31L + i);
            Map<String, byte[]> damaged = new LinkedHashMap<>(entries);
            damaged.computeIfPresent(
                    names.get(random.nextInt(names.size())),
                    (n, text) -> Mutation.of(text, random));
            isRefused(name, i, zipped(damaged), refusal, reading);
        }
    }

    private static boolean isRefused(
            String name,
            int mutant,
            byte[] bytes,
            Class<? extends Exception> refusal,
            Reading reading) {
        try {
            reading.read(bytes);
            return false;
        } catch (Throwable e) {
            assertThat(e).as("%s, mutant %d", name, mutant).isInstanceOf(refusal);
            assertThat(e.getMessage()).contains("mutant").hasSizeLessThan(2000);
            return true;
        }
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), ((InputStream) in).readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] zipped(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
