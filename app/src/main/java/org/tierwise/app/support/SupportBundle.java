package org.tierwise.app.support;

import org.tierwise.app.project.ProjectContents;
import org.tierwise.exports.AtomicFile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What a user sends to us after a defect, one zip of texts: versions, settings, logs of defects and
 * the shape of the project. Nothing of a bill is in it, and every text is masked ({@link Masking}).
 *
 * @param texts text of each entry, by its name, masked
 */
public record SupportBundle(Map<String, String> texts) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    public SupportBundle {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /**
     * Gathers a bundle.
     *
     * @param home home folder of the user, which is masked
     * @param settings folder where the program keeps what it remembers
     * @param logs folder of the logs of defects
     * @param project the project that is open
     * @throws IOException when a log or a setting cannot be read
     */
    public static SupportBundle of(
            Path home, Path settings, Path logs, Optional<ProjectContents> project)
            throws IOException {
        Masking masking = new Masking(home.toString());
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("program.txt", ProgramFacts.text());
        texts.put("settings.txt", KeptSettings.text(settings));
        project.ifPresent(open -> texts.put("project.txt", ProjectShape.of(open)));
        texts.putAll(DefectLog.newest(logs));
        texts.replaceAll((name, text) -> masking.mask(text));
        return new SupportBundle(texts);
    }

    /**
     * Writes the bundle as {@code tierwise-support-DATE-TIME.zip}, whole or not at all.
     *
     * @param folder folder to write into
     * @param clock gives the time in the name
     * @return the file
     * @throws IOException when it cannot be written
     */
    public Path write(Path folder, Clock clock) throws IOException {
        LocalDateTime now = LocalDateTime.now(clock);
        Path file = folder.resolve("tierwise-support-%s.zip".formatted(STAMP.format(now)));
        AtomicFile.write(file, out -> zip(out, now));
        return file;
    }

    private void zip(OutputStream out, LocalDateTime now) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            ZipEntry entry = new ZipEntry(text.getKey());
            entry.setTimeLocal(now);
            zip.putNextEntry(entry);
            zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }
}
