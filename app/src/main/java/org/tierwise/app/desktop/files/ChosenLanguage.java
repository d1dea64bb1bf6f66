package org.tierwise.app.desktop.files;

import org.tierwise.app.desktop.words.Language;
import org.tierwise.app.project.AtomicFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The language that the user chose for the window, kept beside the recent projects. */
public final class ChosenLanguage {
    private final Path file;

    /**
     * @param folder where the choice is kept
     */
    public ChosenLanguage(Path folder) {
        file = folder.resolve("language.txt");
    }

    /**
     * The language that was chosen last; before any was, that of the system.
     *
     * @param system locale of the system
     */
    public Language orOf(Locale system) {
        return chosen().orElseGet(() -> Language.of(system));
    }

    private Optional<Language> chosen() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            String tag = Files.readString(file).strip();
            return Optional.of(Language.of(Locale.forLanguageTag(tag)));
        } catch (IOException e) {
            throw new UncheckedIOException("the chosen language cannot be read", e);
        }
    }

    /** Keeps a choice for the next start. */
    public void remember(Language language) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            AtomicFile.replace(
                    file, language.locale().toLanguageTag().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the chosen language is not remembered", e);
        }
    }
}
