package org.tierwise.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class AtomicFileTest {
    @TempDir Path folder;

    @Test
    void replacesThePreviousFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        AtomicFile.write(file, out -> out.write("new".getBytes(UTF_8)));
        assertThat(file).hasContent("new");
        assertThat(entries()).containsExactly("a.txt");
    }

    @Test
    void keepsThePreviousFileWhenTheContentFails() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assertThatThrownBy(() ->
                        AtomicFile.write(
                                file,
                                out -> {
                                    out.write("half".getBytes(UTF_8));
                                    throw new IOException("disk full");
                                }))
                .hasMessage("disk full");
        assertThat(file).hasContent("old");
        assertThat(entries()).containsExactly("a.txt");
    }

    @Test
    void refusesAFolderAsTarget() throws IOException {
        Path inside = Files.writeString(folder.resolve("kept.txt"), "old");
        assertThatThrownBy(() -> AtomicFile.write(folder, out -> {}))
                .isInstanceOf(TargetNotWritable.class)
                .hasMessageContaining("it is a folder");
        assertThat(inside).hasContent("old");
    }

    @Test
    void saysThatTheFolderIsMissing() {
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("no/a.txt"), out -> {}))
                .isInstanceOf(TargetNotWritable.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void saysThatTheFolderIsReadOnly() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assertThat(folder.toFile().setWritable(false)).isTrue();
        try {
            assumeFalse(Files.isWritable(folder), "this user may write everywhere");
            assertThatThrownBy(() -> AtomicFile.write(file, out -> {}))
                    .isInstanceOf(TargetNotWritable.class)
                    .hasMessageContaining("read-only");
            assertThat(file).hasContent("old");
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void followsALink() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        AtomicFile.write(link, out -> out.write("new".getBytes(UTF_8)));
        assertThat(file).hasContent("new");
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(p -> p.getFileName().toString()).toList();
        }
    }
}
