package org.tierwise.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/** What killed programs left goes; what a program uses stays. */
class LeftAreasTest {
    /** Above every process number of Linux, macOS and Windows. */
    private static final long NO_PROCESS = 9_999_999_999L;

    @TempDir private Path temporary = Path.of("");

    @Test
    void foldersOfProgramsThatAreGoneAreRemovedWithTheirFilesAndNotTheirLinks() throws IOException {
        Path theirs = Files.writeString(temporary.resolve("theirs.csv"), "kept");
        Path left = folder("tierwise-%d-123".formatted(NO_PROCESS));
        Files.writeString(left.resolve("deep/part.csv"), "a bill");
        Files.createSymbolicLink(left.resolve("part-0"), theirs);
        Path used = folder(LeftAreas.prefix() + "123");
        Path other = folder("tierwise-%d-notes".formatted(NO_PROCESS));

        LeftAreas.removeFrom(temporary);

        assertThat(left).doesNotExist();
        assertThat(theirs).hasContent("kept");
        assertThat(used).exists();
        assertThat(other).exists();
    }

    @Test
    void aRemovedAreaTakesNoMoreFiles() throws IOException {
        TempArea area = new TempArea();
        Path file = area.folder().resolve("deep/part.csv");
        try (OutputStream out = area.create(file)) {
            out.write('a');
        }
        assertThat(file).hasContent("a");

        area.close();

        assertThat(area.folder()).doesNotExist();
        assertThatThrownBy(() -> area.create(file)).isInstanceOf(CancellationException.class);
        assertThat(area.folder()).doesNotExist();
    }

    private Path folder(String name) throws IOException {
        Path folder = temporary.resolve(name);
        Files.createDirectories(folder.resolve("deep"));
        return folder;
    }
}
