package org.tierwise.app.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the program remembers between two starts. */
final class KeptSettings {
    private static final String LANGUAGE = "language.txt";
    private static final int LONGEST = 40;

    private KeptSettings() {}

    /**
     * The language that was chosen, and the sizes of the other files: those name projects and
     * folders, whose names can be a customer's.
     *
     * @throws IOException when the folder cannot be read
     */
    static String text(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return "nothing is remembered%n".formatted();
        }
        StringBuilder text = new StringBuilder();
        Path language = folder.resolve(LANGUAGE);
        if (Files.isRegularFile(language)) {
            String chosen =
                    new String(Files.readAllBytes(language), StandardCharsets.UTF_8).strip();
            text.append(
                    "language: %s%n"
                            .formatted(chosen.substring(0, Math.min(LONGEST, chosen.length()))));
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> others = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : others) {
                text.append("%s: %d bytes%n".formatted(file.getFileName(), Files.size(file)));
            }
        }
        return text.toString();
    }
}
