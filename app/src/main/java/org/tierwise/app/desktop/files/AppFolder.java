package org.tierwise.app.desktop.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where the program keeps what it remembers between two starts, by the custom of each system. */
public final class AppFolder {
    private AppFolder() {}

    /** The folder; the system property {@code tierwise.home} names another. */
    public static Path ofUser() {
        String named = System.getProperty("tierwise.home", "");
        return named.isBlank() ? byCustom() : Path.of(named);
    }

    private static Path byCustom() {
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return variable("APPDATA", home.resolve("AppData/Roaming")).resolve("Tierwise");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Tierwise");
        }
        return variable("XDG_STATE_HOME", home.resolve(".local/state")).resolve("tierwise");
    }

    private static Path variable(String name, Path otherwise) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .orElse(otherwise);
    }
}
